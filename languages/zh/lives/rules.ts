import type { LifeRule } from '@servanda/pipeline'

export const LIFE_RULES: readonly LifeRule[] = [
  {
    id: 'zh/life/found',
    summary: 'A body is set up.',
    deed: 'found',
    words: '建立, 成立, 设立, 组建, 启动, 创建, 创立, 新设',
    marks: [
      { text: '双方同意[成立]渔业合作联合委员会。', step: 'agreed' },
      { text: '双方欢迎[成立]渔业合作联合委员会。', step: 'established' },
    ],
    ignores: ['双方愿通过渔业合作联合委员会建立渔港。'],
  },
  {
    id: 'zh/life/meet',
    summary: 'A body meets.',
    deed: 'meet',
    words: '召开, 举行, 举办, 主持, 会议, 重启, 恢复',
    marks: [
      { text: '双方将[召开]渔业合作联合委员会第三次会议。', step: 'planned' },
      { text: '两国外长共同主持渔业合作联合委员会第十六次[会议]。', step: 'convened' },
    ],
    ignores: ['双方将通过渔业合作联合委员会举行会谈。'],
  },
  {
    id: 'zh/life/use',
    summary: 'A body is spoken of as standing.',
    deed: 'use',
    words: '通过, 发挥, 用好, 依托, 利用, 借助, 完善, 加强, 落实',
    marks: [{ text: '双方将[发挥]渔业合作联合委员会作用。', step: 'standing' }],
    ignores: ['双方将成立渔业合作联合委员会。'],
  },
  {
    id: 'zh/life/merge',
    summary: 'A body is taken into another.',
    deed: 'merge',
    words: '合并, 并入, 整合',
    marks: [{ text: '双方同意[合并]渔业合作联合委员会。', step: 'merged' }],
    ignores: ['双方将通过渔业合作联合委员会整合市场。'],
  },
  {
    id: 'zh/life/end',
    summary: 'A body comes to an end.',
    deed: 'end',
    words: '撤销, 解散, 终止, 中止, 停止',
    marks: [{ text: '双方决定[撤销]渔业合作联合委员会。', step: 'ended' }],
    ignores: ['中方建议撤销渔业合作联合委员会。'],
  },
]
