import type { Operator } from '../grammar/operators.ts'
import { list } from '../words/list.ts'

export const affirm: Operator = {
  id: 'vi/affirm',
  summary: 'A party affirms or stresses: its own action is an undertaking, a stance a position.',
  expressions: list(
    'khẳng định, tái khẳng định, nhấn mạnh, nhấn mạnh lại, khẳng định lại, một lần nữa khẳng định, tuyên bố, bày tỏ, đề cao, coi trọng ý nghĩa, xác định, nêu bật',
  ),
  role: 'reports',
  verb: { kind: 'commitment', bindingness: 'firm' },
  noun: { kind: 'position', inside: true },
  marks: [
    { text: 'Hai bên nhấn mạnh [tiếp tục mở rộng hợp tác nghề cá].', expect: [{ kind: 'commitment' }] },
    { text: 'Mali [khẳng định lập trường về tự do thương mại].', expect: [{ kind: 'position' }] },
    { text: 'Lào [nhấn mạnh sự cần thiết xây dựng kho lạnh].', expect: [{ kind: 'proposal' }] },
  ],
  ignores: ['Lào sẽ cử một đoàn.'],
}

export const support: Operator = {
  id: 'vi/support',
  summary: 'A party backs what another does.',
  expressions: list(
    'ủng hộ, hoan nghênh, chào đón, đồng tình, ủng hộ mạnh mẽ, kiên quyết ủng hộ, hết sức ủng hộ, hoàn toàn ủng hộ',
  ),
  role: 'stance',
  verb: { kind: 'position', inside: true },
  noun: { kind: 'position', inside: true },
  other: { kind: 'position', inside: true },
  marks: [
    { text: 'Lào [ủng hộ Mali gia nhập diễn đàn].', expect: [{ kind: 'position', by: ['Laos'] }] },
    {
      text: 'Lào [hoan nghênh Mali mở văn phòng thương mại tại Lào].',
      expect: [{ kind: 'commitment', bindingness: 'support' }],
    },
    {
      text: 'Lào [hoan nghênh các doanh nghiệp Mali đầu tư vào chế biến gạo].',
      expect: [{ kind: 'commitment', bindingness: 'support', by: ['Laos'] }],
    },
    {
      text: 'Lào và Mali [ủng hộ việc tổ chức tuần lễ phim].',
      expect: [{ kind: 'commitment', bindingness: 'support', by: ['Laos', 'Mali'] }],
    },
    'Fiji [hoan nghênh sáng kiến của Mali].',
  ],
  ignores: ['Sự ủng hộ này rất quan trọng.'],
}

export const encourage: Operator = {
  id: 'vi/encourage',
  summary: 'A party encourages those who have to act, as a promise to back them.',
  expressions: list('khuyến khích, tích cực khuyến khích, tiếp tục khuyến khích, khuyến khích và tạo điều kiện'),
  role: 'stance',
  verb: { kind: 'commitment', bindingness: 'support', inside: true },
  noun: { kind: 'commitment', bindingness: 'support', inside: true },
  other: { kind: 'commitment', bindingness: 'support', inside: true },
  marks: [
    {
      text: 'Hai bên [khuyến khích các trường đại học hai nước trao đổi sinh viên].',
      expect: [{ kind: 'commitment', bindingness: 'support' }],
    },
    { text: 'Mali [khuyến khích ngư dân đóng tàu lớn].', expect: [{ kind: 'commitment', by: ['Mali'] }] },
  ],
  ignores: ['Lời khuyên đến muộn.'],
}

export const stance: Operator = {
  id: 'vi/stance',
  summary: 'A stance that a party holds.',
  expressions: list(
    'kiên trì, kiên định, coi trọng, coi, luôn coi, luôn coi trọng, phản đối, kiên quyết phản đối, thừa nhận, quan tâm, hết sức coi trọng, đặc biệt coi trọng, chia sẻ quan điểm, chia sẻ nhận thức, thực hiện nhất quán, nhất quán, nhất quán coi, không chấp nhận, lên án, xem, ưu tiên hàng đầu, dành ưu tiên, công nhận, chủ trương, đặc biệt quan tâm, bày tỏ quan ngại, quan ngại, lo ngại, tán thành, gửi gắm, tự hào',
  ),
  role: 'stance',
  verb: { kind: 'position', inside: true },
  noun: { kind: 'position', inside: true },
  other: { kind: 'position', inside: true },
  marks: [{ text: 'Mali [luôn coi Lào là bạn tốt].', expect: [{ kind: 'position', by: ['Mali'] }] }],
  ignores: ['Niềm tin tăng lên.'],
}

export const believe: Operator = {
  id: 'vi/believe',
  summary: 'What a party believes will be, or wishes others.',
  expressions: list(
    'tin tưởng, tin, tin rằng, tin tưởng rằng, tin tưởng chắc chắn, tin tưởng chắc chắn rằng, tin chắc, tin chắc rằng, bày tỏ tin tưởng, bày tỏ tin tưởng rằng, chúc, cầu chúc, kính chúc, xin chúc, mong chúc, tin tưởng vững chắc, bày tỏ niềm tin',
  ),
  role: 'governs',
  verb: { kind: 'position', inside: true },
  noun: { kind: 'position', inside: true },
  other: { kind: 'position', inside: true },
  marks: [
    { text: 'Hai bên [tin tưởng hội chợ sẽ thành công].', expect: [{ kind: 'position' }] },
    {
      text: 'Fiji tin tưởng dưới sự điều hành của nhà vua, Lào sẽ [giành được kết quả tốt], [nâng cao mức sống].',
      expect: [
        { kind: 'position', by: ['Fiji'] },
        { kind: 'position', by: ['Fiji'] },
      ],
    },
    'Ông [chúc nhân dân Mali hạnh phúc].',
  ],
  ignores: ['Niềm tin tăng lên.'],
}

export const assess: Operator = {
  id: 'vi/assess',
  summary: 'A judgement of what has been or is.',
  expressions: list(
    'ngưỡng mộ, khâm phục, muốn cảm ơn, xin cảm ơn, muốn bày tỏ, xin bày tỏ, xin gửi lời cảm ơn, đánh giá cao, đánh giá, ghi nhận, chúc mừng, nhiệt liệt chúc mừng, cảm ơn, cám ơn, trân trọng cảm ơn, chân thành cảm ơn, bày tỏ cảm ơn, bày tỏ vui mừng, vui mừng, vui mừng nhận thấy, hài lòng, bày tỏ hài lòng, trân trọng, biểu dương, khen ngợi, hoan nghênh việc, hoan nghênh kết quả, bày tỏ trân trọng, gửi lời cảm ơn, gửi lời chúc mừng, bày tỏ cảm kích, biết ơn, bày tỏ biết ơn, chia vui, ca ngợi, ấn tượng, bày tỏ ấn tượng, chia buồn, bày tỏ sự cảm ơn, bày tỏ sự trân trọng, rất vui mừng, nhiệt liệt hoan nghênh, nhiệt liệt chào mừng, chào mừng, bày tỏ lời cảm ơn',
  ),
  noun: { kind: 'assessment', inside: true },
  verb: { kind: 'assessment', inside: true },
  other: { kind: 'assessment', inside: true },
  marks: [
    { text: 'Thủ tướng Mali [đánh giá cao thành tựu của Lào].', expect: [{ kind: 'assessment', by: ['Mali'] }] },
    'Hai bên [cảm ơn các tình nguyện viên].',
  ],
  ignores: ['Lời cảm ơn đến muộn.'],
}

export const inform: Operator = {
  id: 'vi/inform',
  summary: 'Somebody lets others know: a clause is read for itself, a noun is an act that is reported.',
  expressions: list('thông báo, thông báo với, thông tin với, báo tin'),
  role: 'reports',
  noun: { kind: 'fact', inside: true },
  marks: [{ text: 'Lào [thông báo kết quả đợt khảo sát].', expect: [{ kind: 'fact', by: ['Laos'] }] }],
  ignores: ['Bản thông báo dài hai trang.'],
}

export const say: Operator = {
  id: 'vi/say',
  summary: 'Somebody speaks; what is said counts.',
  expressions: list(
    'nói, muốn nói, muốn nhấn mạnh, muốn chia sẻ, xin nhấn mạnh, cho biết, nêu rõ, cho rằng, chỉ rõ, phát biểu, chia sẻ rằng, cho hay, chỉ ra, cho biết thêm, đều cho rằng, nhất trí cho rằng, thống nhất cho rằng, cùng cho rằng, nhận định, thông báo rằng, khẳng định rằng, nhấn mạnh rằng, bày tỏ rằng, phát biểu rằng, nhận thấy, nhận thức rõ, chỉ ra rằng',
  ),
  role: 'reports',
  verb: { kind: 'commitment', bindingness: 'firm' },
  marks: [
    {
      text: 'Mali cho biết [tiếp tục mở rộng buôn bán gạo].',
      expect: [{ kind: 'commitment', by: ['Mali'] }],
    },
  ],
  ignores: ['Ông đọc một bài thơ.'],
}
