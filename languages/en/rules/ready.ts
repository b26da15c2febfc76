import type { Operator } from '../grammar/operators.ts'

export const ready: Operator = {
  id: 'en/ready',
  summary: 'A party is ready, willing or hopes to act.',
  verbs: ['wish', 'desire', 'aspire', 'hope', 'long', 'want', 'offer'],
  adjectives: ['ready', 'willing', 'prepared', 'eager', 'keen', 'open', 'disposed', 'hopeful', 'inclined', 'minded'],
  nouns: ['readiness', 'willingness', 'wish', 'desire', 'hope', 'preparedness', 'eagerness', 'interest', 'openness'],
  frames: {
    to: { kind: 'commitment', bindingness: 'willing' },
    'to-ing': { kind: 'commitment', bindingness: 'willing' },
    'prep-ing': { kind: 'commitment', bindingness: 'willing' },
    that: { kind: 'proposal' },
    'object-to': { kind: 'proposal' },
    object: { kind: 'position' },
  },
  marks: [
    'Ghana stands ready to [send two ships].',
    'Chile is willing to [host the talks] and [lend its maps].',
    'He expressed his readiness to [deepen trade in barley].',
    'Malta hopes to [join the fund].',
  ],
  ignores: ['Ready meals were served.'],
}

export const glad: Operator = {
  id: 'en/glad',
  summary: 'A party is pleased or proud to say something; what it says counts.',
  adjectives: ['pleased', 'glad', 'happy', 'delighted', 'proud', 'honored', 'honoured', 'grateful'],
  frames: { to: { kind: 'assessment' } },
  marks: ['Qatar is pleased to [lend ten ships].'],
  ignores: ['A pleased crowd went home.'],
}

export const lookForward: Operator = {
  id: 'en/look-forward',
  summary: 'A party looks forward to acting.',
  verbs: ['look'],
  frames: {
    'to-ing': { kind: 'commitment', bindingness: 'willing' },
    object: { kind: 'commitment', bindingness: 'willing' },
  },
  marks: ['Oman looks forward to [exchanging views on the harbour] and [signing the protocol].'],
  ignores: ['The envoys looked at the map.'],
}
