import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ItemStatus } from '../api.ts'

type Position = ItemStatus['positions'][number]
type Evidence = ItemStatus['evidence'][number]

export const STATUS: Readonly<Record<Position['status'], MessageDescriptor>> = {
  unknown: msg`Unknown`,
  'no evidence': msg`No evidence found`,
  'not started': msg`Not started`,
  'first step': msg`First step`,
  'under way': msg`Under way`,
  done: msg`Done`,
  'kept up': msg`Kept up`,
  stalled: msg`Stalled`,
  ended: msg`Ended`,
}

/** What an assessor can say. */
export const GIVEN = [
  'no evidence',
  'not started',
  'first step',
  'under way',
  'done',
  'kept up',
  'ended',
] as const satisfies readonly NonNullable<Position['said']>[]

export const CAP: Readonly<Record<NonNullable<Position['cap']>, MessageDescriptor>> = {
  'no evidence given': msg`no evidence is left for it`,
  'self-report alone': msg`it rests on the word of those who undertook it alone`,
}

export const GRADE: Readonly<Record<Evidence['grade'], MessageDescriptor>> = {
  official: msg`Official`,
  'third party': msg`Third party`,
  press: msg`Press`,
  commentary: msg`Commentary`,
}

export const BEARING: Readonly<Record<Evidence['bearing'], MessageDescriptor>> = {
  for: msg`For`,
  against: msg`Against`,
}
