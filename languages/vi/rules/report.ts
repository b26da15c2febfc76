import type { Operator } from '../grammar/operators.ts'
import { list } from '../words/list.ts'

export const event: Operator = {
  id: 'vi/event',
  summary: 'An act or event that is reported.',
  expressions: list(
    'thăm, đến thăm, sang thăm, tới thăm, tham quan, thăm quan, phát biểu tại, phát biểu trước, phát biểu với, thăm chính thức, thăm cấp nhà nước, thăm hữu nghị chính thức, thăm và làm việc, hội đàm, hội kiến, gặp, gặp lại, gặp gỡ, tiếp kiến, nhắc lại, chuyển đến, chuyển tới, gửi tới, ký kết thành công, chứng kiến lễ ký, chứng kiến, ra tuyên bố, ra tuyên bố chung, trao đổi công hàm, chuyển lời thăm hỏi, chuyển lời, nhận lời mời, vui vẻ nhận lời, vui vẻ nhận lời mời, tiến hành hội đàm, tiến hành, có cuộc hội đàm, có cuộc gặp, có buổi, có cuộc, có cuộc hội kiến, đến chào, gửi điện mừng, gửi thư chúc mừng, gửi điện chúc mừng, gửi điện, gửi thư, gửi lời, gửi lời thăm hỏi, đón tiếp, chủ trì lễ đón, chủ trì, tiếp, đặt vòng hoa, dự lễ, tham dự, dự, rời, kết thúc, nhắc lại lịch sử, trao đổi ý kiến, trao đổi, thông tin, thảo luận, đi sâu trao đổi, đưa ra, nêu, đề ra, ôn lại, điểm lại, rà soát, đón, ký, trao, trao tặng, khởi hành, lên đường, được bầu, được tín nhiệm bầu, bầu, đã có, thiết lập quan hệ ngoại giao, cùng dự, cùng chứng kiến, đồng chủ trì, có mặt, diễn ra, tổ chức',
  ),
  verb: { kind: 'fact', inside: true },
  noun: { kind: 'fact', inside: true },
  marks: [
    { text: 'Hai bên [đã ký ba văn bản].', expect: [{ kind: 'fact' }] },
    { text: 'Tổng thống Mali [thăm Lào].', expect: [{ kind: 'fact', by: ['Mali'] }] },
    { text: 'Bộ trưởng Lào [đã tiếp Ngoại trưởng Mali đang thăm Lào].', expect: [{ kind: 'fact', by: ['Laos'] }] },
  ],
  ignores: ['Chuyến thăm sẽ mở ra một chương mới.'],
}

export const statement: Operator = {
  id: 'vi/statement',
  summary: 'What has come about, as it is judged.',
  expressions: list(
    'thể hiện, cho thấy, đánh dấu, phản ánh, chứng tỏ, minh chứng, chứng minh, góp phần, trở thành, phát triển, đạt, đạt được, giành được, có ý nghĩa, mang ý nghĩa, khẳng định vị thế, tăng lên, gia tăng, tăng, còn nhiều, dành nhiều, thu được, gặt hái được, không ngừng phát triển, được củng cố, mở ra, tạo nên, gặt hái, đem lại, mang lại',
  ),
  verb: { kind: 'assessment', inside: true },
  noun: { kind: 'assessment', inside: true },
  marks: [
    { text: 'Kim ngạch hai nước [đạt 120 triệu USD].', expect: [{ kind: 'fact' }] },
    { text: 'Lòng tin [tăng lên].', expect: [{ kind: 'assessment' }] },
    { text: 'Chuyến thăm [thể hiện sự coi trọng của Mali].', expect: [{ kind: 'assessment' }] },
    { text: 'Quan hệ hai nước [ngày càng tốt đẹp].', expect: [{ kind: 'assessment' }] },
  ],
  ignores: ['Lào sẽ cử một đoàn.'],
}

export const being: Operator = {
  id: 'vi/being',
  summary: 'What somebody or something is.',
  expressions: [],
  marks: [
    { text: 'Hai nước [là láng giềng tốt].', expect: [{ kind: 'position' }] },
    { text: 'Mali [là nước đầu tiên mở đại sứ quán].', expect: [{ kind: 'fact' }] },
  ],
  ignores: ['Lào sẽ cử một đoàn.'],
}

export const imperative: Operator = {
  id: 'vi/imperative',
  summary: 'A point of a list or heading that says what is to be done.',
  expressions: [],
  marks: [{ text: '[Xây dựng thêm hai cây cầu].', expect: [{ kind: 'commitment' }] }],
  ignores: ['Lào sẽ cử một đoàn.'],
}
