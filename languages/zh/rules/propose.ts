import type { Operator } from '../grammar/operators.ts'

export const should: Operator = {
  id: 'zh/should',
  summary: 'What ought to be done, said by a leader: 要, 应, 需要, 必须.',
  does: 'govern',
  words: `要 应 应该 应当 必须 需要 需 须 务必 有责任 有共同责任 负有责任 有必要 有义务 理应 更要 也要 都要 还要 要更 不应 不能 不要 不得 切实要 首先要 关键要 关键是要 重点是 要以 应以 要在 应在 理当 宜`,
  kind: 'proposal',
  speakers: true,
  marks: [
    {
      text: '斐济总统表示，双方要[多开班车]，[减少收费]。',
      expect: [{ kind: 'proposal', by: ['Fiji'] }, { by: ['Fiji'] }],
    },
    '汤加首相指出，两国应该[共同修复灯塔]。',
    { text: '汤加首相强调，[账目必须公开透明]。', expect: [{ kind: 'position', by: ['Tonga'] }] },
  ],
  ignores: ['这是一项重要工作。', '斐济应邀参加。'],
}

export const call: Operator = {
  id: 'zh/call',
  summary: 'A party calls on, urges, asks or invites another to act.',
  does: 'call',
  words: '呼吁 敦促 要求 建议 提议 邀请 诚邀 请 主张 促请 倡议',
  kind: 'proposal',
  ends: true,
  marks: [
    { text: '秘鲁[呼吁各方停止捕鲸]。', expect: [{ kind: 'proposal', by: ['Peru'] }] },
    '秘鲁[邀请智利总统访问利马]。',
    { text: '秘鲁[邀请智利总统出席明年的庆典]。', expect: [{ kind: 'proposal', by: ['Peru'] }] },
    {
      text: '双方[呼吁各国停止捕鲸]，[反对滥用声呐]。',
      expect: [{ kind: 'proposal' }, { kind: 'position' }],
    },
  ],
  ignores: ['这份建议书共有九页。'],
}

export const point: Operator = {
  id: 'zh/point',
  summary: 'A bare verb in the numbered points that a leader puts forward.',
  does: 'predicate',
  words: '',
  kind: 'proposal',
  speakers: true,
  marks: [
    {
      text: '斐济总统强调，双方要[修复灯塔]。\n\n[一是疏浚航道]。[清理暗礁]，[增设浮标]。',
      expect: [{ kind: 'proposal' }, { heading: true }, { kind: 'proposal', by: ['Fiji'] }, { kind: 'proposal' }],
    },
  ],
  ignores: ['汤加和斐济清理暗礁。'],
}
