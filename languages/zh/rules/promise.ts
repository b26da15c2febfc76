import type { Operator } from '../grammar/operators.ts'

export const will: Operator = {
  id: 'zh/will',
  summary: 'A party will act: 将 before a verb.',
  does: 'govern',
  words: '将 将会 必将 定将 会 只会 还会 不会 打算 计划 拟',
  kind: 'commitment',
  bindingness: 'firm',
  marks: [
    '乍得将[新建两座气象站]，[培训当地技术人员]。',
    { text: '尼日尔将[加快疏浚河道]。', expect: [{ kind: 'commitment', by: ['Niger'], bindingness: 'effort' }] },
    '马里[不会拆除老桥]。',
    { text: '双方将[每两年举行一次会议]。', expect: [{ kind: 'commitment', due: { kind: 'recurring' } }] },
  ],
  ignores: ['乍得把旧站升级为新站。', '将军出席了仪式。'],
}

export const agree: Operator = {
  id: 'zh/agree',
  summary: 'The parties agree or decide to act.',
  does: 'govern',
  words: `同意 一致同意 商定 议定 决定 约定 一致决定 一致商定 一致约定 共同决定 达成共识 一致认为应 同意就 责成 一致承诺 同意将 商定将 决定将 原则同意`,
  kind: 'commitment',
  bindingness: 'firm',
  marks: [
    '双方同意[增设一处边境口岸]，[延长通关时间]。',
    { text: '斐济和汤加商定[尽快恢复轮渡]。', expect: [{ by: ['Fiji', 'Tonga'], due: { kind: 'soft' } }] },
  ],
  ignores: ['双方认同这一说法。'],
}

export const pledge: Operator = {
  id: 'zh/pledge',
  summary: 'A party pledges or guarantees an act of its own.',
  does: 'govern',
  words: '承诺 保证 郑重承诺 许诺',
  kind: 'commitment',
  bindingness: 'firm',
  marks: ['挪威承诺[种植两百万棵树]。', '马里保证[按时归还古籍]。'],
  ignores: ['承诺书共有三页。'],
}

export const ready: Operator = {
  id: 'zh/ready',
  summary: 'A party is willing or ready to act: 愿, 愿意, 准备.',
  does: 'govern',
  words: '愿 愿意 愿继续 随时准备 准备 乐于 乐见 有意 有意愿 愿同 愿与 愿为',
  kind: 'commitment',
  bindingness: 'willing',
  marks: [
    {
      text: '斐济愿同汤加[互派教师]，[合办学校]。',
      expect: [{ by: ['Fiji'], bindingness: 'willing' }, { by: ['Fiji'] }],
    },
    '加纳愿[提供两艘船]。',
  ],
  ignores: ['这是两国人民的共同心愿。'],
}

export const strive: Operator = {
  id: 'zh/strive',
  summary: 'A party devotes itself to an aim: 致力于.',
  does: 'predicate',
  words: '致力于 努力推动 全力推动 积极致力于 寻求',
  kind: 'commitment',
  bindingness: 'effort',
  marks: [
    { text: '汤加[致力于降低船舶噪音]。', expect: [{ kind: 'commitment', bindingness: 'effort' }] },
    {
      text: '双方[致力于降低船舶噪音]，[扩大捕捞区]。',
      expect: [{ bindingness: 'effort' }, { kind: 'commitment', bindingness: 'effort' }],
    },
  ],
  ignores: ['努力没有白费。'],
}

export const hope: Operator = {
  id: 'zh/hope',
  summary: 'A party hopes or looks forward: to its own act, or to that of another.',
  does: 'hope',
  words: '希望 期待 盼 期盼 期望 盼望 衷心希望',
  kind: 'commitment',
  bindingness: 'willing',
  ends: true,
  marks: [
    { text: '马耳他期待[加入基金]。', expect: [{ kind: 'commitment', bindingness: 'willing' }] },
    { text: '斐济[希望汤加增派教师]。', expect: [{ kind: 'proposal', by: ['Fiji'] }] },
  ],
  ignores: ['这片海域充满生机。'],
}
