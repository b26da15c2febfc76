import type { Operator } from '../grammar/operators.ts'

export const intend: Operator = {
  id: 'en/intend',
  summary: 'A party intends or plans to act.',
  verbs: ['intend', 'plan', 'expect', 'mean', 'arrange'],
  adjectives: ['set', 'due', 'scheduled', 'expected', 'poised', 'resolved', 'determined', 'bent'],
  nouns: [
    'intention',
    'intentions',
    'intent',
    'plan',
    'plans',
    'determination',
    'resolve',
    'ambition',
    'will',
    'decision',
  ],
  frames: {
    to: { kind: 'commitment', bindingness: 'firm' },
    'to-ing': { kind: 'commitment', bindingness: 'firm' },
    'prep-ing': { kind: 'commitment', bindingness: 'firm' },
    that: { kind: 'commitment', bindingness: 'firm' },
  },
  marks: [
    'Kenya intends to [remove the levy on salt].',
    'The Leaders underscored their intent to [map the seabed together].',
    'Both governments plan to [open a school of navigation].',
    'Uruguay is determined to [finish the dam].',
  ],
  ignores: ['The plan lists forty wells.'],
}
