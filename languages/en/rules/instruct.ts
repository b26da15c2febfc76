import type { Operator } from '../grammar/operators.ts'

export const instruct: Operator = {
  id: 'en/instruct',
  summary: 'Leaders task their own officials with an act.',
  verbs: [
    'task',
    'instruct',
    'direct',
    'mandate',
    'entrust',
    'assign',
    'empower',
    'authorise',
    'authorize',
    'designate',
    'charge',
  ],
  frames: {
    'object-to': { kind: 'commitment', bindingness: 'firm', own: true },
    'object-with': { kind: 'commitment', bindingness: 'firm', own: true },
    that: { kind: 'commitment', bindingness: 'firm' },
  },
  marks: [
    'The presidents [tasked their ministers to draw up a list of wells].',
    'They [charged the envoys with mapping the springs] and [reporting back each spring].',
    'The leaders directed that the report [be made public].',
  ],
  ignores: ['A direct flight takes two hours.'],
}
