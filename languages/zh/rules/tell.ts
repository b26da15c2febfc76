import type { Operator } from '../grammar/operators.ts'
import { ACTIONS, STATES } from '../words/verbs.ts'

export const say: Operator = {
  id: 'zh/say',
  summary: 'Says who speaks; what is said counts, and is read by its own words.',
  does: 'report',
  words: `指出 强调 表示 说 谈到 提到 重申说 称 介绍说 一致表示 一致强调 愿重申 愿强调 再次强调 谈及 证明 表明 显示 实践证明 历史证明 事实证明 补充说 写道 进一步指出 回应说 说道 在致辞中表示 着重指出 深刻指出 透露 披露 坦言 告诉记者 受访时说`,
  kind: 'fact',
  marks: ['斐济总统指出，[这座桥很长很美]。'],
  ignores: ['桥长九里。'],
}

export const act: Operator = {
  id: 'zh/act',
  summary: 'An act or event that is reported: talks, visits, signatures.',
  does: 'predicate',
  words: `举行会谈 举行会晤 举行 会见 会晤 签署 签署了 见证 共同见证 发表 发表了 出席 互致贺电 致电 致贺电 互致 致信 访问 进行国事访问 进行正式访问 交换意见 交换了意见 深入交换意见 介绍 介绍了 提出 提出了 抵达 离开 到访 陪同
    参加 参观 通电话 通话 宣读 通报 通报了 回顾 回顾了 达成 达成了 达成一致 授予 颁授 检阅 合影 茶叙 宴请 设宴 设宴款待 参会 参会见 同记者见面 交谈 举办了 迎接 欢送 送别 到机场 应邀 进行 开幕 闭幕 致辞 讲话 发表讲话 发表演讲 发表署名文章
    宣布 阐述 阐明 进行交流 进行磋商 进行沟通 宣告 成立 成立了 开通 参加会见 共同会见 会谈 进行了 出任 当选 逝世`,
  kind: 'fact',
  marks: [
    {
      text: '斐济总统会见了汤加首相。'.replace('会见', '[会见').replace('。', ']。'),
      expect: [{ kind: 'fact', by: ['Fiji'] }],
    },
  ],
  ignores: ['会见厅在二楼。'],
}

export const being: Operator = {
  id: 'zh/being',
  summary: 'What somebody or something is: 是, 不是.',
  does: 'predicate',
  words: '是 不是 就是 正是 始终是 一直是 都是 历来是 无疑是 乃是 仍是 依然是 绝不是 也是 不仅是 更是 为了是',
  kind: 'position',
  marks: ['马里[是内陆国家]。'],
  ignores: ['但是，河流很长。'],
}

export const state: Operator = {
  id: 'zh/state',
  summary: 'What has become, fits or is so, as a judgement.',
  does: 'predicate',
  words: STATES,
  kind: 'assessment',
  holds: true,
  marks: ['联合调查[取得重要成果]。', '老桥[成为历史见证]。'],
  ignores: ['成果展在三楼。'],
}

export const action: Operator = {
  id: 'zh/action',
  summary: 'A verb of action without a modal: of the speaker looking ahead, going on, or done.',
  does: 'predicate',
  words: ACTIONS,
  kind: 'commitment',
  bindingness: 'firm',
  marks: [{ text: '斐济和汤加[加强渔业管理]，[扩建码头]。', expect: [{ kind: 'commitment' }, { kind: 'commitment' }] }],
  ignores: ['码头很大。'],
}

export const statement: Operator = {
  id: 'zh/statement',
  summary: 'A clause with no word of any other family that still says something.',
  does: 'predicate',
  words: '',
  kind: 'assessment',
  marks: ['[山水相连、民心相通]。'],
  ignores: ['目录'],
}
