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
  frames: { 'object-to': { kind: 'commitment', bindingness: 'firm', own: true } },
  marks: ['The presidents [tasked their ministers to draw up a list of wells].'],
  ignores: ['A direct flight takes two hours.'],
}
