import type { HappeningRule } from '@servanda/pipeline'

export const HAPPENING_RULES: readonly HappeningRule[] = [
  {
    id: 'vi/told/visit',
    summary: 'Một bên sang thăm bên kia.',
    happening: 'visit',
    words:
      'thăm cấp nhà nước, thăm chính thức, thăm hữu nghị, thăm làm việc, chuyến thăm, sang thăm, đến thăm, tới thăm, thăm, đến',
    marks: ['Tổng thống Chile [đã thăm cấp nhà nước tới Na Uy].'],
    ignores: ['Hai bên sẽ ký nghị định thư về lau sậy.'],
  },
  {
    id: 'vi/told/talks',
    summary: 'Hai bên hội đàm, hội kiến hoặc điện đàm.',
    happening: 'talks',
    words: 'hội đàm, hội kiến, điện đàm, gặp gỡ, có cuộc gặp, đã gặp, đã tiếp, cuộc gặp',
    marks: ['Hai bộ trưởng [đã hội đàm tại Oslo].'],
    ignores: ['Hai bên sẽ hội đàm tại Oslo.'],
  },
  {
    id: 'vi/told/message',
    summary: 'Một bên gửi điện, gửi thư cho bên kia.',
    happening: 'message',
    words: 'trao đổi điện mừng, gửi điện mừng, gửi điện, gửi thư, điện mừng, thư chúc mừng, thư mừng, điện chia buồn',
    marks: ['Hai tổng thống [đã trao đổi điện mừng nhân dịp kỷ niệm].'],
    ignores: ['Hai bên sẽ ký nghị định thư về lau sậy.'],
  },
  {
    id: 'vi/told/signing',
    summary: 'Văn bản đã được ký.',
    happening: 'signing',
    words: 'ký kết, đã ký, ký, trao đổi công hàm',
    marks: ['Chad và Niger [đã ký nghị định thư về lau sậy].'],
    ignores: ['Chad và Niger sẽ ký nghị định thư về lau sậy.'],
  },
]
