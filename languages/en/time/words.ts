import type { Due } from '@servanda/pipeline'

const names = (words: string): ReadonlyMap<string, number> =>
  new Map(words.split(' ').map((word, n) => [word, n + 1] as const))

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...names('january february march april may june july august september october november december'),
  ...names('jan feb mar apr may jun jul aug sept oct nov dec'),
])
export const NUMBERS = names('one two three four five six seven eight nine ten eleven twelve')
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

interface Phrase {
  readonly words: readonly string[]
  readonly kind: Due['kind']
}

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
    'at a mutually convenient|agreed|acceptable time|date',
    'at a convenient time',
    'in due course|time',
    'in the near|foreseeable future',
    'in the coming|following days|weeks|months|years',
    'over the coming|following days|weeks|months|years',
    'in the days|weeks|months|years ahead',
    'in a timely manner|fashion',
    'in the short term',
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
    'every two|three|four|five|six years|months|weeks',
    'on a regular|annual|yearly|monthly|quarterly|rotating|periodic basis',
    'once a year',
    'twice a year',
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
    'once',
    'until',
    'upon the completion|entry|conclusion|signature|receipt|approval',
    'on the date of',
    'upon request',
    'at the request',
    'if necessary',
    'at the time of',
    'as and when',
    'upon completion|entry|conclusion|receipt|approval|signature',
    'when it|they|the|both',
    'until such',
    'pending',
    'after the entry|completion|conclusion|signing|adoption|approval',
    'following the entry|completion|conclusion',
  ],
}

/** Phrases of time by their first word, the longest first. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const table = new Map<string, Phrase[]>()
  for (const [kind, phrases] of Object.entries(SAID)) {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      for (const first of words[0]!.split('|'))
        table.set(first, [...(table.get(first) ?? []), { words, kind: kind as Due['kind'] }])
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
})()
