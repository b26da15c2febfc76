import type { Operator } from '../grammar/operators.ts'

export const callOn: Operator = {
  id: 'en/call-on',
  summary: 'A party calls on, urges, asks or invites others to act.',
  verbs: [
    'call',
    'urge',
    'ask',
    'appeal',
    'request',
    'invite',
    'advise',
    'demand',
    'exhort',
    'implore',
    'press',
    'remind',
    'require',
  ],
  nouns: ['call', 'calls', 'appeal', 'request', 'invitation', 'demand'],
  frames: {
    'object-to': { kind: 'proposal' },
    that: { kind: 'proposal' },
    gerund: { kind: 'proposal' },
    object: { kind: 'proposal' },
  },
  marks: [
    'Jordan called on all states to [sign the pact] and [end the dumping of nets].',
    'The two sides [called for a pause in the building of dams].',
    'Iceland urged Panama to [reopen the lock].',
  ],
  ignores: ['The call lasted one hour.'],
}

export const propose: Operator = {
  id: 'en/propose',
  summary: 'A party proposes or suggests that something be done.',
  verbs: ['propose', 'suggest', 'recommend', 'advocate'],
  nouns: ['proposal', 'proposals', 'suggestion'],
  frames: {
    to: { kind: 'proposal' },
    that: { kind: 'proposal' },
    gerund: { kind: 'proposal' },
    object: { kind: 'proposal' },
  },
  marks: ['Egypt proposed [holding a fair of date growers].', 'Cuba suggested that the two sides [exchange seeds].'],
  ignores: ['The proposed route is long.'],
}
