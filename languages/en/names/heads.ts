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
    without: words('joint inter cooperation coordination steering bilateral'),
  },
  {
    type: 'organisation',
    need: 'title',
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
      staff talks
      naval talks
      military talks
      security talks
      defence talks
      defense talks
      policy talks
      coordination talks`),
  },
  {
    type: 'mechanism',
    need: 'company',
    heads: lines(`
      advisory group
      binational cabinet
      consultative group
      contact group
      coordination group
      drafting group
      expert group
      expert groups
      advisory panel
      expert panel
      joint panel
      technical panel
      review panel
      experts group
      friendship group
      friendship groups
      joint board
      joint cabinet
      monitoring group
      negotiating group
      steering group
      study group
      support group
      task force
      task forces
      task team
      technical group
      technical groups
      working group
      working groups`),
  },
  {
    type: 'mechanism',
    need: 'company',
    heads: [...BODIES, ...words('subcommittee subcommittees taskforce')],
  },
  { type: 'mechanism', need: 'own', heads: words('forum forums fora') },
  { type: 'mechanism', need: 'title', heads: words('panel panels board boards') },
  {
    type: 'event',
    need: 'complement',
    heads: lines(`
      signing
      opening
      inauguration
      state visit
      state visits
      official visit
      working visit
      return visit
      visit
      visits
      talks
      signing ceremony
      launch ceremony
      opening ceremony
      national congress
      party congress
      diplomatic tour
      establishment of diplomatic relations
      establishment of diplomatic ties`),
  },
  { type: 'event', need: 'company', heads: ['anniversary', 'anniversaries'] },
  { type: 'event', need: 'title', heads: ['year', 'years'] },
  { type: 'event', need: 'capital', heads: words('conference games olympics expo exposition congress') },
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
      roundtable`),
  },
  {
    type: 'mechanism',
    need: 'topic',
    heads: lines(`
      exchange activities
      exchange program
      exchange programme
      exchange programs
      exchange programmes
      gathering
      gatherings`),
  },
  {
    type: 'mechanism',
    need: 'company',
    heads: words('channel channels'),
    with: words(`
      communication communications party military political parliamentary legislative dialogue consultation
      official contact liaison deconfliction crisis defence defense security`),
  },
  { type: 'mechanism', need: 'between', heads: words('channel channels') },
  {
    type: 'mechanism',
    need: 'company',
    heads: ['mechanism', 'mechanisms', 'friendship exchange', 'friendship exchanges'],
  },
  { type: 'mechanism', need: 'title', heads: words('summit summits') },
  {
    type: 'mechanism',
    need: 'own',
    heads: words('summit summits conference conferences'),
    with: words('annual biennial regular ministerial trilateral quadrilateral level leaders ministers'),
  },
  { type: 'mechanism', need: 'capital', heads: words('cooperation platform track talks exchange network') },
  { type: 'mechanism', need: 'capital', heads: ['partnership'], without: words('strategic comprehensive cooperative') },
  {
    type: 'instrument',
    need: 'nothing',
    heads: lines(`
      memorandum of understanding
      memorandums of understanding
      memoranda of understanding
      exchange of notes
      exchanges of notes
      exchange of letters
      exchanges of letters
      operating procedures
      visiting forces agreement
      visiting forces arrangement
      code of conduct
      joint statement
      joint statements
      joint declaration
      joint communique
      joint communiqué
      joint press communique
      letter of intent
      terms of reference
      note verbale
      letters of intent
      plan of action
      programme of action
      action plan
      action plans
      free trade area
      economic partnership
      status of forces agreement
      point decision
      point plan
      point consensus
      point proposal
      point agenda`),
  },
  {
    type: 'instrument',
    need: 'company',
    heads: words(`
      treaty treaties convention conventions protocol protocols memorandum memoranda memorandums mou
      mous charter pact accord accords declaration declarations`),
  },
  {
    type: 'instrument',
    need: 'qualifier',
    heads: words('agreement agreements document documents plan plans planning roadmap'),
  },
  {
    type: 'instrument',
    need: 'capital',
    heads: words(
      'initiative initiatives statement programme program agenda resolution framework law act principles arrangement code',
    ),
  },
  {
    type: 'instrument',
    need: 'title',
    heads: words(`
      initiative initiatives statement resolution programme program agenda framework strategy vision blueprint outlook guidelines
      compact compacts roadmap policy constitution concept standards rules regulations package`),
  },
  {
    type: 'instrument',
    need: 'numbered',
    heads: [
      'resolution',
      'resolutions',
      'executive order',
      'decree',
      'directive',
      'regulation',
      'decision',
      'law',
      'act',
    ],
  },
  { type: 'instrument', need: 'topic', heads: words('arrangement arrangements guidelines') },
  {
    type: 'instrument',
    need: 'company',
    heads: [
      'vision statement',
      'framework initiative',
      'press statement',
      'cooperation programme',
      'cooperation program',
      'programme of cooperation',
      'program of cooperation',
      'executive programme',
      'work programme',
      'work program',
    ],
  },
  {
    type: 'project',
    need: 'company',
    heads: lines(`
      pilot project
      pilot projects
      study tour
      study tours`),
  },
  {
    type: 'project',
    need: 'proper',
    final: true,
    heads: lines(`
      railway
      railways
      railway line
      railway lines
      railroad
      rail link
      railway link
      project
      projects
      bridge
      bridges
      highway
      highways
      expressway
      expressways
      airport
      airports
      seaport
      port
      ports
      tunnel
      power plant
      power station
      pipeline
      dam
      canal
      border gate
      border gates
      corridor
      corridors
      zone
      zones
      park
      centre
      centres
      center
      centers
      hospital
      palace
      institute
      consulate
      consulate general
      branch
      office
      offices
      museum
      stadium
      laboratory
      cable`),
  },
  {
    type: 'place',
    need: 'capital',
    alone: true,
    heads: words(`
      river gulf sea ocean strait straits bay delta estuary island islands peninsula mountains lake province region
      prefecture county district city subregion basin area waters coast`),
  },
]
