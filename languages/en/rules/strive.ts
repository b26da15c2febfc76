import type { Operator } from '../grammar/operators.ts'

export const strive: Operator = {
  id: 'en/strive',
  summary: 'A party strives, works or makes efforts to act.',
  verbs: [
    'strive',
    'endeavour',
    'endeavor',
    'seek',
    'try',
    'attempt',
    'work',
    'aim',
    'move',
    'push',
    'labour',
    'struggle',
    'fight',
  ],
  nouns: ['aspiration', 'aspirations', 'effort', 'efforts', 'endeavour', 'endeavours', 'work'],
  frames: {
    to: { kind: 'commitment', bindingness: 'effort', own: true },
    'to-ing': { kind: 'commitment', bindingness: 'effort', own: true },
    'prep-ing': { kind: 'commitment', bindingness: 'effort', own: true },
    object: { kind: 'commitment', bindingness: 'effort' },
  },
  marks: [
    'Tonga [strives to lower the noise of ships].',
    'Chad and Niger [work together to clean the lake], [count the birds] and [protect the nests].',
    'Latvia [seeks to simplify the forms].',
  ],
  ignores: ['The work on the bridge took nine years.'],
}
