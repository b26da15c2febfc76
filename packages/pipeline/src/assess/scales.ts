/** Version of the codebook that this version of Servanda speaks. */
export const CODEBOOK_VERSION = '2026-11'

/** Values of status, from "nobody looked" to the end; `unknown` and `stalled` follow and are never given. */
export const STATUSES = [
  'unknown',
  'no evidence',
  'not started',
  'first step',
  'under way',
  'done',
  'kept up',
  'stalled',
  'ended',
] as const
export type Status = (typeof STATUSES)[number]

/** What an assessor can say. */
export const GIVEN = ['no evidence', 'not started', 'first step', 'under way', 'done', 'kept up', 'ended'] as const
export type Given = (typeof GIVEN)[number]

/** Whose word a piece of evidence is. `official` is that of the parties that it names as its sides. */
export const GRADES = ['official', 'third party', 'press', 'commentary'] as const
export type EvidenceGrade = (typeof GRADES)[number]

export const BEARINGS = ['for', 'against'] as const
export type Bearing = (typeof BEARINGS)[number]

interface Crosswalk {
  /** Peace Accords Matrix, 0 to 3. */
  readonly pam?: string
  /** Open Government Partnership, Independent Reporting Mechanism. */
  readonly ogp?: string
  /** G20 Research Group, -1, 0, +1. */
  readonly g20rg?: string
  /** International Aid Transparency Initiative, ActivityStatus. */
  readonly iati?: string
}

/** The nearest value of the scales that others use; absent where they have none. */
export const CROSSWALK: Readonly<Record<Status, Crosswalk>> = {
  unknown: {},
  'no evidence': { ogp: 'No evidence' },
  'not started': { pam: '0', ogp: 'Not started', g20rg: '-1', iati: 'Pipeline/identification' },
  'first step': { pam: '1', ogp: 'Limited', g20rg: '0', iati: 'Implementation' },
  'under way': { pam: '2', ogp: 'Substantial', g20rg: '0', iati: 'Implementation' },
  done: { pam: '3', ogp: 'Complete', g20rg: '+1', iati: 'Finalisation' },
  'kept up': { pam: '3', g20rg: '+1', iati: 'Implementation' },
  stalled: { iati: 'Suspended' },
  ended: { g20rg: '-1', iati: 'Cancelled' },
}
