import type { Operator } from '../grammar/operators.ts'
import { list } from '../words/list.ts'

export const propose: Operator = {
  id: 'vi/propose',
  summary: 'A party asks another, or both, to act.',
  expressions: list(
    'đề nghị, đề xuất, kiến nghị, kêu gọi, yêu cầu, mời, gợi ý, hối thúc, mong bạn, trân trọng mời, đã đề nghị, chuyển lời mời, thúc giục, lưu ý',
  ),
  role: 'governs',
  verb: { kind: 'proposal', inside: true },
  noun: { kind: 'proposal', inside: true },
  other: { kind: 'proposal', inside: true },
  marks: [
    { text: 'Lào [đề nghị Mali cấp thêm học bổng].', expect: [{ kind: 'proposal', by: ['Laos'] }] },
    {
      text: 'Lào [mời Mali tham gia diễn đàn nghề cá do Lào tổ chức].',
      expect: [{ kind: 'commitment', bindingness: 'firm', by: ['Laos'] }],
    },
    {
      text: 'Thủ tướng Lào đề nghị hai bên [mở lớp tiếng Lào], [nâng cấp bến cảng].',
      expect: [{ kind: 'proposal', by: ['Laos'] }, { kind: 'proposal' }],
    },
  ],
  ignores: ['Các đề nghị này nằm trong phụ lục.'],
}

export const need: Operator = {
  id: 'vi/need',
  summary: 'A speaker says what ought to be done.',
  expressions: list('cần, cần phải, phải, nên, cần thiết phải, cần có'),
  role: 'modal',
  verb: { kind: 'proposal' },
  noun: { kind: 'proposal', inside: true },
  marks: [
    { text: 'Thủ tướng Lào cho rằng hai bên cần [xây dựng kho lạnh].', expect: [{ kind: 'proposal', by: ['Laos'] }] },
    { text: 'Mali nhấn mạnh hai bên phải [nâng cấp bến cảng].', expect: [{ kind: 'proposal', by: ['Mali'] }] },
  ],
  ignores: ['Lào cử một đoàn sang Mali.'],
}
