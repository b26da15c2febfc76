import { ANY, type Due, type Phrase, PhraseTable } from '@servanda/pipeline'

const names = (words: string): ReadonlyMap<string, number> =>
  new Map(words.split(' ').map((word, n) => [word, n + 1] as const))

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...names('january february march april may june july august september october november december'),
  ...names('jan feb mar apr may jun jul aug sept oct nov dec'),
])
export const NUMBERS = names(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, n) => [word, 10 * (n + 2)] as const),
)
/** First and last month; the seasons of the northern half of the earth, winter into the next year. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [12, 14]],
])
export const QUARTERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['q1', [1, 3]],
  ['q2', [4, 6]],
  ['q3', [7, 9]],
  ['q4', [10, 12]],
  ['h1', [1, 6]],
  ['h2', [7, 12]],
])
export const KINDS_OF_YEAR: ReadonlySet<string> = new Set([
  'academic',
  'fiscal',
  'financial',
  'school',
  'calendar',
  'flood',
])
export const AHEAD: ReadonlySet<string> = new Set(['next', 'coming', 'following', 'upcoming'])
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...names('first second third fourth'),
  ...names('1st 2nd 3rd 4th'),
])
export const UNITS: ReadonlyMap<string, string> = new Map(
  ['day', 'week', 'month', 'year'].flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]),
)
/** Words behind "early" that make a name of it. */
export const EARLY_NAMES = new Set([
  'warning',
  'warnings',
  'childhood',
  'harvest',
  'career',
  'years',
  'days',
  'stage',
  'stages',
  'detection',
  'modern',
  'learning',
])

/** "*" is any one word, "a|b" either. */
const SAID: Readonly<Record<'soft' | 'recurring' | 'event', readonly string[]>> = {
  soft: [
    'as * as possible|practicable',
    'in the future',
    'immediate',
    'in the generations|years to come',
    'as soon as possible',
    'as soon as practicable',
    'as early as possible',
    'as quickly as possible',
    'as rapidly as possible',
    'as swiftly as possible',
    'at an early date',
    'at the earliest',
    'at the earliest opportunity',
    'at the earliest possible date|time|opportunity',
    'at the earliest possible',
    'at an appropriate time',
    'at|on a mutually convenient|agreed|acceptable time|date|dates',
    'at|on mutually convenient|agreed|acceptable times|time|dates',
    'at a convenient time',
    'at|on a date|time to be agreed|determined|decided|fixed|set|specified|announced upon|later|mutually',
    'at|on a date|time to be agreed|determined|decided|fixed|set|specified|announced',
    'at|on dates|times to be agreed|determined|decided|fixed|set|specified|announced',
    'in due course|time',
    'in the near|foreseeable|immediate future',
    'in the near|short|medium|long term',
    'in the short to|and medium term',
    'in the medium to|and long term',
    'in the next few|several|couple days|weeks|months|years',
    'within|over|during the next few|several days|weeks|months|years',
    'in the coming|next period|phase|stage',
    'at * earliest convenience',
    'in the coming|following days|weeks|months|years',
    'over the coming|following days|weeks|months|years',
    'in the days|weeks|months|years ahead',
    'in a timely manner|fashion',
    'in good time',
    'without delay',
    'without undue delay',
    'with all speed',
    'promptly',
    'immediately',
    'shortly',
    'soon',
    'expeditiously',
    'speedily',
    'swiftly',
    'early',
    'timely',
    'prompt',
    'speedy',
    'swift',
    'quickly',
    'at an early time',
    'before long',
    'urgently',
    'at the soonest',
  ],
  recurring: [
    'regularised',
    'regularized',
    'biennially',
    'triennial',
    'on the anniversaries|anniversary',
    'annual',
    'annually',
    'regular',
    'regularly',
    'yearly',
    'monthly',
    'quarterly',
    'weekly',
    'biennial',
    'biannual',
    'biannually',
    'periodic',
    'periodically',
    'every year',
    'each year',
    'every month',
    'every other year',
    'year after|on|by year',
    'at least once|twice a|per|each|every year|month|quarter',
    'once|twice a|per|each|every year|month|quarter',
    'three|four times a|per year',
    'at least annually|yearly|biannually',
    'on a regular|annual|yearly|monthly|quarterly|rotating|periodic basis',
    'once every * years',
    'at regular intervals',
    'during * seasons|season',
    'during the * season|seasons',
    'semiannual',
    'semi-annual',
  ],
  event: [
    'when conditions permit|allow|are',
    'when the conditions',
    'days|weeks|months after|following the|its|their|such|this|receipt|signature|notification',
    'before the end|close|conclusion|expiry|completion of',
    'before a|an|the * has|have|had|is|are',
    'once',
    'until',
    'upon the completion|entry|conclusion|signature|receipt|approval|ratification|request|expiry|expiration|adoption',
    'upon its|their completion|entry|conclusion|signature|approval|ratification|expiry|adoption',
    'on the date of',
    'upon request',
    'at the request',
    'if necessary',
    'at the time of',
    'as and when',
    'upon completion|entry|conclusion|receipt|approval|signature|ratification|expiry|adoption',
    'after ratification|completion|conclusion|approval|adoption|consultation|consultations',
    'as soon as the|they|it|both|all|conditions',
    'as conditions permit|allow',
    'prior to|pending the',
    'by the time of|the|it|they|both',
    'by|before|at|until|to the|its|their next|upcoming|forthcoming',
    'ahead of the|its|their|our',
    'in case of need',
    'in the event of',
    'when needed|necessary',
    'in time for',
    'in the run - up to',
    'on the eve of',
    'on the sidelines|margins of',
    'at|before|by|until our|his|her|the next|upcoming|forthcoming',
    'before|until our|its|their|his|her',
    'where|as|if circumstances|resources|conditions|funds permit|allow|permits|allows',
    'where * * so requests|request',
    'for as long as',
    'as soon as',
    'when it|they|the|both',
    'until such',
    'pending',
    'after the entry|completion|conclusion|signing|adoption|approval',
    'following the entry|completion|conclusion',
  ],
}

/** Phrases of time, the longest first. */
const SPOKEN: readonly Phrase<Due['kind']>[] = Object.entries(SAID)
  .flatMap(([kind, phrases]) =>
    phrases.map((phrase) => ({
      words: phrase.split(' ').map((word) => (word === '*' ? ANY : word.split('|'))),
      value: kind as Due['kind'],
    })),
  )
  .sort((a, b) => b.words.length - a.words.length)

export const PHRASES: PhraseTable<Due['kind']> = new PhraseTable(SPOKEN)

const BEFORE_DATES =
  `in by before during within over for until till through throughout on at from not no around starting
beginning between every each once a per later earlier this next early mid late today tonight tomorrow up as prior ahead with end year`.split(
    /\s+/u,
  )

const AROUND_DATES =
  `half quarter period term years decade current calendar end close conclusion middle start turn beginning
out is latest course effect date other session summit meeting season whole signature signing final last than beyond the of a an its their more 's`.split(
    /\s+/u,
  )

/** Words that a time expression may begin with. */
export const BEGINNINGS: ReadonlySet<string> = new Set([
  ...SPOKEN.flatMap(({ words: [first = []] }) => first),
  ...BEFORE_DATES,
  ...MONTHS.keys(),
  ...QUARTERS.keys(),
])

/** Every word that the time grammar names, for the lexicon. */
export const timeWords = (): string[] => [
  ...BEGINNINGS,
  ...[NUMBERS, TENS, SEASONS, QUARTERS, ORDINALS, UNITS].flatMap((table) => [...table.keys()]),
  ...AHEAD,
  ...EARLY_NAMES,
  ...KINDS_OF_YEAR,
  ...AROUND_DATES,
  ...SPOKEN.flatMap(({ words }) => words.flat()),
]
