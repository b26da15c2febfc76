import type { Operator } from '../grammar/operators.ts'

export const need: Operator = {
  id: 'en/need',
  summary: 'It is necessary or important to act; the need to act is stressed.',
  adjectives: [
    'necessary',
    'important',
    'essential',
    'imperative',
    'vital',
    'crucial',
    'advisable',
    'urgent',
    'incumbent',
  ],
  nouns: [
    'need',
    'importance',
    'necessity',
    'urgency',
    'imperative',
    'significance',
    'responsibility',
    'duty',
    'value',
  ],
  frames: {
    to: { kind: 'proposal' },
    'prep-ing': { kind: 'proposal' },
    that: { kind: 'proposal' },
    object: { kind: 'position' },
  },
  marks: [
    'The ministers emphasized the need to [mark the safe channels] and [light the piers].',
    'It is necessary to [train more pilots].',
    'Both sides stressed the importance of [rebuilding the levee].',
  ],
  ignores: ['The need was great.'],
}
