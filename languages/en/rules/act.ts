import type { Operator } from '../grammar/operators.ts'

/** No operator governs: tense and subject decide. They are rules too, so that each provision names one. */
export const will: Operator = {
  id: 'en/will',
  summary: 'A party will or shall act.',
  frames: {},
  marks: [
    'Both sides will [plant hedges], [dig wells] and [share the water].',
    'The Contracting Parties shall [exempt seeds from duty].',
  ],
  ignores: ['The visit will mark a turn.'],
}

export const should: Operator = {
  id: 'en/should',
  summary: 'Somebody should, must or needs to act.',
  frames: {},
  marks: ['The two countries should [keep the locks open].'],
  ignores: ['The two countries keep the locks open.'],
}

export const ongoing: Operator = {
  id: 'en/ongoing',
  summary: 'A party reports its own going action.',
  frames: {},
  marks: ['Chad and Niger are [building a second tunnel].'],
  ignores: ['The building is old.'],
}

export const statement: Operator = {
  id: 'en/statement',
  summary: 'A sentence states something about the present or what has become.',
  frames: {},
  marks: ['The lake [has become cleaner].'],
  ignores: ['Cuba will clean the lake.'],
}

export const event: Operator = {
  id: 'en/event',
  summary: 'A sentence reports an act of the past.',
  frames: {},
  marks: ['The ministers [signed two protocols].'],
  ignores: ['The ministers will sign two protocols.'],
}

export const imperative: Operator = {
  id: 'en/imperative',
  summary: 'A sentence without a subject begins with a verb; who speaks governs it.',
  frames: {},
  marks: ['[Widen the canal] and [deepen the harbour].'],
  ignores: ['Wide canals help trade.'],
}
