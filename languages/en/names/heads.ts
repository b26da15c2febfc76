import type { HeadFamily } from '@servanda/pipeline'

const words = (list: string): string[] => list.trim().split(/\s+/)
/** Phrases, one a line. */
const lines = (list: string): string[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim())

const BODIES = words('committee committees commission commissions council councils')

export const families: readonly HeadFamily[] = [
  {
    type: 'organisation',
    need: 'company',
    heads: BODIES,
    with: words(`
      central standing national state people's people party provincial municipal executive military olympic politburo
      international european federal parliamentary security rights congressional planning`),
  },
  {
    type: 'organisation',
    need: 'capital',
    heads: words(`
      ministry ministries congress assembly parliament senate party organization organisation association federation
      union bank fund agency university academy court procuratorate department bureau administration front army navy
      embassy league foundation corporation company authority secretariat`),
  },
  {
    type: 'mechanism',
    need: 'nothing',
    heads: lines(`
      hotline
      hotlines
      hot line
      joint patrol
      joint patrols
      coordinated patrols
      task force
      task forces
      working group
      working groups
      expert group
      experts group
      contact group
      steering group
      steering committee`),
  },
  {
    type: 'mechanism',
    need: 'company',
    heads: [...BODIES, ...words('subcommittee subcommittees forum forums fora taskforce')],
  },
  {
    type: 'mechanism',
    need: 'qualifier',
    heads: lines(`
      dialogue
      dialogues
      consultation
      consultations
      mechanism
      mechanisms
      channel
      channels
      meeting
      meetings
      seminar
      seminars
      workshop
      workshops
      symposium
      symposia
      patrol
      patrols
      exchange activities
      exchange program
      exchange programme
      exchange programs
      exchange programmes
      gathering
      gatherings
      roundtable`),
  },
  {
    type: 'mechanism',
    need: 'capital',
    heads: words('cooperation summit conference consultations platform partnership track'),
  },
  {
    type: 'instrument',
    need: 'nothing',
    heads: lines(`
      memorandum of understanding
      memorandums of understanding
      memoranda of understanding
      exchange of notes
      exchanges of notes
      code of conduct
      joint statement
      joint statements
      joint declaration
      joint communique
      joint communiqué
      joint press communique
      letter of intent
      letters of intent
      plan of action
      programme of action
      action plan
      action plans
      free trade area
      economic partnership`),
  },
  {
    type: 'instrument',
    need: 'company',
    heads: words(`
      agreement agreements treaty treaties convention conventions protocol protocols memorandum memoranda memorandums mou
      mous charter pact accord accords declaration declarations`),
  },
  { type: 'instrument', need: 'qualifier', heads: words('document documents plan plans planning roadmap') },
  {
    type: 'instrument',
    need: 'capital',
    heads: words(
      'initiative initiatives statement programme program agenda resolution framework law act principles arrangement code',
    ),
  },
]
