import type { LifeRule } from '@servanda/pipeline'

export const LIFE_RULES: readonly LifeRule[] = [
  {
    id: 'vi/life/found',
    summary: 'A body is set up.',
    deed: 'found',
    words: 'thành lập, thiết lập, lập, khởi động, xây dựng',
    marks: [
      { text: 'Hai bên nhất trí [thành lập] Ủy ban hợp tác nghề cá.', step: 'agreed' },
      { text: 'Hai bên hoan nghênh việc [thành lập] Ủy ban hợp tác nghề cá.', step: 'established' },
    ],
    ignores: ['Hai bên sẽ thông qua Ủy ban hợp tác nghề cá thành lập một cảng.'],
  },
  {
    id: 'vi/life/meet',
    summary: 'A body meets.',
    deed: 'meet',
    words: 'tổ chức, họp, đồng chủ trì, chủ trì, triệu tập, tiến hành, phiên họp, kỳ họp, nối lại',
    marks: [{ text: 'Hai bên sẽ tổ chức [phiên họp] lần thứ 16 của Ủy ban hợp tác nghề cá.', step: 'planned' }],
    ignores: ['Hai bên sẽ thông qua Ủy ban hợp tác nghề cá tổ chức hội thảo.'],
  },
  {
    id: 'vi/life/use',
    summary: 'A body is spoken of as standing.',
    deed: 'use',
    words: 'thông qua, phát huy, thúc đẩy, tận dụng, trong khuôn khổ, tăng cường, triển khai',
    marks: [{ text: 'Hai bên sẽ [phát huy] vai trò của Ủy ban hợp tác nghề cá.', step: 'standing' }],
    ignores: ['Hai bên sẽ thành lập Ủy ban hợp tác nghề cá.'],
  },
  {
    id: 'vi/life/merge',
    summary: 'A body is taken into another.',
    deed: 'merge',
    words: 'sáp nhập, hợp nhất',
    marks: [{ text: 'Hai bên nhất trí [sáp nhập] Ủy ban hợp tác nghề cá.', step: 'merged' }],
    ignores: ['Hai bên sẽ phát huy vai trò của Ủy ban hợp tác nghề cá.'],
  },
  {
    id: 'vi/life/end',
    summary: 'A body comes to an end.',
    deed: 'end',
    words: 'giải thể, chấm dứt, bãi bỏ, đình chỉ',
    marks: [{ text: 'Hai bên nhất trí [giải thể] Ủy ban hợp tác nghề cá.', step: 'ended' }],
    ignores: ['Hai bên sẽ phát huy vai trò của Ủy ban hợp tác nghề cá.'],
  },
]
