import type { Operator } from '../grammar/operators.ts'

export const commit: Operator = {
  id: 'en/commit',
  summary: 'The parties commit themselves, pledge, promise or vow to act.',
  verbs: ['commit', 'recommit', 'pledge', 'vow', 'promise', 'swear', 'dedicate', 'devote', 'oblige', 'engage'],
  adjectives: ['committed', 'dedicated', 'bound', 'obliged', 'pledged', 'devoted'],
  nouns: [
    'commitment',
    'commitments',
    'pledge',
    'promise',
    'vow',
    'obligation',
    'dedication',
    'engagement',
    'assurance',
  ],
  frames: {
    to: { kind: 'commitment', bindingness: 'firm' },
    'to-ing': { kind: 'commitment', bindingness: 'firm' },
    that: { kind: 'commitment', bindingness: 'firm' },
    object: { kind: 'commitment', bindingness: 'firm' },
  },
  marks: [
    'Norway pledged to [plant two million trees].',
    'Both sides reaffirmed their commitment to [protecting the wetlands] and [restoring the dunes].',
    'The leaders committed themselves to [ending the use of lead].',
    'Peru is committed to [widening the canal].',
  ],
  ignores: ['A committed reader finds the plan in the annex.'],
}
