import type { Operator } from '../grammar/operators.ts'

export const support: Operator = {
  id: 'en/support',
  summary: 'A party supports, encourages or backs what another does.',
  verbs: ['support', 'encourage', 'back'],
  frames: { object: { kind: 'commitment', bindingness: 'support' } },
  marks: ['Bhutan [encourages its millers to buy Nepalese rice].', 'Lesotho [supports the opening of a clinic].'],
  ignores: ['The support was welcome.'],
}

export const welcome: Operator = {
  id: 'en/welcome',
  summary: 'A party welcomes what another does or has done.',
  verbs: ['welcome'],
  frames: {
    object: { kind: 'assessment' },
    'object-to': { kind: 'commitment', bindingness: 'support', own: true },
  },
  marks: [
    'Ireland [welcomes Finland to open a library in Cork].',
    'Both sides [welcomed the signing of the port accord].',
    'Togo [welcomes more visitors from Benin].',
  ],
  ignores: ['A welcome dinner followed.'],
}
