import type { Operator } from '../grammar/operators.ts'

export const agree: Operator = {
  id: 'en/agree',
  summary: 'The parties agree or decide to act.',
  verbs: ['agree', 'decide', 'resolve', 'undertake', 'consent', 'concur', 'determine', 'elect', 'opt', 'choose'],
  nouns: ['agreement', 'decision', 'consensus', 'understanding', 'undertaking'],
  frames: {
    to: { kind: 'commitment', bindingness: 'firm' },
    'prep-ing': { kind: 'commitment', bindingness: 'firm' },
    that: { kind: 'assessment' },
    object: { kind: 'fact' },
  },
  marks: [
    'Chad and Niger agreed to [open a second border post] and [train its staff].',
    'The two sides agreed on [setting up a joint fisheries board].',
    'The ministers decided to [meet in Lima next spring].',
    'They reached an agreement to [share river data].',
  ],
  ignores: ['The agreed text was read aloud.'],
}
