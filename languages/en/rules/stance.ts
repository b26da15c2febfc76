import type { Operator } from '../grammar/operators.ts'

export const stance: Operator = {
  id: 'en/stance',
  summary: 'A party states where it stands.',
  verbs: [
    'oppose', 'reject', 'adhere', 'abide', 'uphold', 'respect', 'recognise', 'recognize', 'regard', 'consider', 'attach', 'value',
    'condemn', 'deplore', 'denounce', 'endorse', 'favour', 'favor', 'view', 'see', 'cherish', 'treasure', 'prioritise', 'prioritize', 'deny', 'object',
    'disagree', 'refuse', 'renounce', 'accept', 'pursue', 'insist', 'maintain', 'share', 'enjoy', 'believe', 'hold', 'trust', 'think', 'deem', 'pay', 'place',
  ],
  frames: { object: { kind: 'position' }, that: { kind: 'position', own: true } },
  marks: ['Austria [opposes the sale of ivory].', 'Mali [believes that the river will recover].'],
  ignores: ['An opposing view was heard.'],
}

export const affirm: Operator = {
  id: 'en/affirm',
  summary: 'A party affirms, stresses or underlines something.',
  verbs: [
    'affirm', 'reaffirm', 'reiterate', 'underline', 'underscore', 'emphasise', 'emphasize', 'stress', 'highlight', 'confirm', 'reconfirm', 'express',
    'renew', 'convey', 'voice',
  ],
  frames: {
    to: { kind: 'commitment', bindingness: 'firm' },
    object: { kind: 'position' },
    that: { kind: 'position' },
  },
  reports: true,
  marks: ['The leaders [underlined the value of open rivers].'],
  ignores: ['An underlined word was missing.'],
}
