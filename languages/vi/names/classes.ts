import type { NameWords } from '@servanda/pipeline'
import { list } from '../words/list.ts'

/** Syllables, as names are read one by one. */
export const classes: NameWords['classes'] = {
  determiner: list('các, những, một, mọi, mỗi, nhiều, này, đó, số, bản, hai, ba, bốn, năm, bộ'),
  and: list('và, hoặc'),
  link: list('về, giữa, của'),
  between: ['giữa'],
  about: list('về, giữa'),
  of: ['của'],
  stop: list(
    'sẽ, đã, đang, cần, phải, nên, là, được, để, nhằm, mà, do, khi, thì, như, vì, nếu, sớm, tiếp, luôn, cũng, đều, này, đó, nêu, trước, sau, ngày, đến, theo, lần, góp, với, phục, qua, bằng, còn, cùng, không, hiệu, đồng, có, trên, đạt, rà',
  ),
  where: list('tại, ở, từ, vào, trong'),
  verb: list(
    'tăng, mở, nâng, thúc, đẩy, tạo, góp, củng, đưa, làm, duy, ký, hoàn, đạt, đề, triển, thực, giữ, hỗ, khuyến, ủng, khẳng, nhất, thiết, thành, phối',
  ),
  made: list('ký, kết, khai, hiện, dung, chuẩn, thủ, định, của, theo, lực'),
  mass: list('đối, tham'),
  manner: list('kỳ, hội, lễ, cửa, phiên, cuộc, trụ, tòa, nhà, điện, phủ'),
  time: list('năm, tháng, quý, tuần'),
}

export const roles: NameWords['roles'] = {
  title: list('tướng, tịch, thư, trưởng, thống, vương, sứ, vua, ông, bà, chí, nhiệm, viên, nước'),
  rank: list(
    'đảng, quốc, thượng, hạ, nhân, bộ, ban, ủy, hội, nhà, mặt, cộng, liên, ngoại, thứ, phó, thường, viện, toàn, cơ, đoàn, tỉnh, thành, cpp, việt, trung',
  ),
  speaks: list('nói, cho, khẳng, nhấn, đề, đánh, bày, cảm, chúc, sẽ, đã, mong, hy, tin, nêu'),
  actor: list('bên, phía, đoàn, đảng, phủ'),
}
