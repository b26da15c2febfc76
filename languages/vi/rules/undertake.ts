import type { Operator } from '../grammar/operators.ts'
import { list } from '../words/list.ts'

export const agree: Operator = {
  id: 'vi/agree',
  summary: 'The parties agree to act.',
  expressions: list(
    'nhất trí, thống nhất, đồng ý, nhất trí cao, thống nhất cao, cùng nhất trí, thỏa thuận sẽ, đạt nhất trí, đạt được nhất trí, đã nhất trí, đạt thỏa thuận, nhất trí về',
  ),
  role: 'governs',
  verb: { kind: 'commitment', bindingness: 'firm' },
  noun: { kind: 'fact', inside: true },
  marks: [
    {
      text: 'Hai bên nhất trí [mở rộng buôn bán gạo], [nâng cấp con đường ven biển].',
      expect: [
        { kind: 'commitment', bindingness: 'firm' },
        { kind: 'commitment', bindingness: 'firm' },
      ],
    },
    { text: 'Hai bên nhất trí cần [mở thêm tuyến bay].', expect: [{ kind: 'commitment' }] },
    { text: 'Lào và Mali thỏa thuận [thành lập quỹ học bổng].', expect: [{ kind: 'commitment', bindingness: 'firm' }] },
    {
      text: 'Hai bên nhất trí [phối hợp chặt chẽ trong phòng, chống buôn lậu].',
      expect: [{ kind: 'commitment', bindingness: 'firm' }],
    },
    {
      text: 'Hai bên nhất trí [tổ chức hội chợ chè mỗi năm một lần].',
      expect: [{ due: { raw: 'mỗi năm một lần', kind: 'recurring' } }],
    },
    {
      text: 'Hai bên đồng ý [tiếp tục ủng hộ hội chợ chè].',
      expect: [{ kind: 'commitment', bindingness: 'support' }],
    },
    {
      text: 'Lào và Mali thống nhất [thúc đẩy giao lưu thanh niên]; [tổ chức hội chợ chè hằng năm].',
      expect: [{ bindingness: 'effort', by: ['Laos', 'Mali'] }, { due: { raw: 'hằng năm', kind: 'recurring' } }],
    },
  ],
  ignores: ['Sự nhất trí ấy rất quý.'],
}

export const will: Operator = {
  id: 'vi/will',
  summary: 'A party says what it will do. What a thing or an event will do is a prediction.',
  expressions: list('sẽ, sẽ cùng, sẽ cùng nhau'),
  role: 'modal',
  verb: { kind: 'commitment', bindingness: 'firm' },
  noun: { kind: 'commitment', bindingness: 'firm' },
  marks: [
    {
      text: 'Mali sẽ [cử hai đoàn chuyên gia sang Lào].',
      expect: [{ kind: 'commitment', bindingness: 'firm', by: ['Mali'] }],
    },
    { text: 'Chuyến thăm sẽ [mở ra một chương mới].', expect: [{ kind: 'position' }] },
    {
      text: 'Hai bên sẽ [mở rộng hợp tác về năng lượng, sinh học và khai thác lithium].',
      expect: [{ kind: 'commitment' }],
    },
    {
      text: 'Chủ tịch Quốc hội Lào sẽ [phát biểu tại trường đại học] và [gặp gỡ sinh viên].',
      expect: [{ kind: 'commitment' }, { kind: 'commitment' }],
    },
  ],
  ignores: ['Hai bên ký ba văn bản.'],
}

export const commit: Operator = {
  id: 'vi/commit',
  summary: 'A party commits itself, decides or is determined to act.',
  expressions: list(
    'cam kết, quyết định, hứa, cam kết sẽ, khẳng định cam kết, tái khẳng định cam kết, nhắc lại cam kết, có kế hoạch, lên kế hoạch, dự kiến, dự kiến sẽ, dự định, có ý định, dự định sẽ',
  ),
  role: 'governs',
  verb: { kind: 'commitment', bindingness: 'firm' },
  noun: { kind: 'position', inside: true },
  marks: [
    { text: 'Fiji cam kết [cắt giảm thuế đối với cà phê].', expect: [{ kind: 'commitment', bindingness: 'firm' }] },
    { text: 'Hai bên quyết định [nghiên cứu mở thêm đường bay].', expect: [{ bindingness: 'exploratory' }] },
  ],
  ignores: ['Các cam kết được ghi trong phụ lục.'],
}

export const strive: Operator = {
  id: 'vi/strive',
  summary: 'A party is determined to work for something.',
  expressions: list('quyết tâm, bày tỏ quyết tâm, khẳng định quyết tâm, thể hiện quyết tâm'),
  role: 'governs',
  verb: { kind: 'commitment', bindingness: 'effort' },
  noun: { kind: 'position', inside: true },
  marks: [{ text: 'Hai nước quyết tâm [đưa kim ngạch lên gấp đôi].', expect: [{ bindingness: 'effort' }] }],
  ignores: ['Ông cảm ơn nhân dân Mali.'],
}

export const ready: Operator = {
  id: 'vi/ready',
  summary: 'A party is ready or wishes to act itself; what it wishes of others is a proposal.',
  expressions: list(
    'sẵn sàng, mong muốn, mong, hy vọng, mong rằng, hy vọng rằng, mong được, mong muốn được, hy vọng được, bày tỏ mong muốn, bày tỏ sẵn sàng, bày tỏ mong, bày tỏ hy vọng, có nguyện vọng, muốn, rất muốn, cũng muốn, mong mỏi, khẳng định sẵn sàng, bày tỏ sẵn sàng',
  ),
  role: 'governs',
  verb: { kind: 'commitment', bindingness: 'willing' },
  noun: { kind: 'proposal', inside: true },
  other: { kind: 'proposal', inside: true },
  marks: [
    { text: 'Mali sẵn sàng [cùng Lào đào tạo giáo viên].', expect: [{ kind: 'commitment', bindingness: 'willing' }] },
    { text: 'Mali muốn [nhập khẩu thêm gạo].', expect: [{ kind: 'commitment', bindingness: 'willing' }] },
    { text: 'Lào [mong muốn Mali mở cửa thị trường gạo].', expect: [{ kind: 'proposal', by: ['Laos'] }] },
    { text: 'Ông [hy vọng quan hệ hai nước phát triển tốt đẹp].', expect: [{ kind: 'proposal' }] },
  ],
  ignores: ['Lào sẽ cử một đoàn.'],
}

export const glad: Operator = {
  id: 'vi/glad',
  role: 'governs',
  summary: 'A party is pleased to act.',
  expressions: list('vui mừng được, hân hạnh được, vinh dự được, rất vui mừng được, vui mừng sẽ được'),
  verb: { kind: 'commitment', bindingness: 'willing', inside: true },
  noun: { kind: 'assessment', inside: true },
  marks: [{ text: 'Fiji [vui mừng được đón đoàn Mali vào năm 2026].', expect: [{ kind: 'commitment' }] }],
  ignores: ['Hai bên đánh giá cao kết quả hội chợ.'],
}
