import type { HappeningRule } from '@servanda/pipeline'

export const HAPPENING_RULES: readonly HappeningRule[] = [
  {
    id: 'zh/told/visit',
    summary: '一方到访另一方。',
    happening: 'visit',
    words: '国事访问, 正式访问, 友好访问, 工作访问, 访问, 到访, 抵达',
    marks: ['智利总统[对挪威进行国事访问]。'],
    ignores: ['两国将扩大海岸警卫队互访。'],
  },
  {
    id: 'zh/told/talks',
    summary: '双方会谈、会见或通话。',
    happening: 'talks',
    words: '举行会谈, 会谈, 会见, 会晤, 通电话, 通话, 会面',
    marks: ['两国外长[在奥斯陆举行会谈]。'],
    ignores: ['两国外长将在奥斯陆举行会谈。'],
  },
  {
    id: 'zh/told/message',
    summary: '一方致函致电另一方。',
    happening: 'message',
    words: '互致贺电, 互致贺信, 致贺电, 致电, 致信, 致函, 贺电, 贺信, 慰问电, 唁电',
    marks: ['两国总统[就建交周年互致贺电]。'],
    ignores: ['两国将签署芦苇议定书。'],
  },
  {
    id: 'zh/told/signing',
    summary: '文件已签署。',
    happening: 'signing',
    words: '签署, 签订, 签字, 换文, 草签',
    marks: ['乍得和尼日尔[签署了芦苇议定书]。'],
    ignores: ['乍得和尼日尔将签署芦苇议定书。'],
  },
]
