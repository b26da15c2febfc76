import * as is from '../grammar/classes.ts'
import { list } from './list.ts'

/** Function words and expressions, with what they do. */
export const FUNCTION_WORDS: readonly (readonly [words: readonly string[], bits: number])[] = [
  [
    list(
      'đã, đang, vẫn, chưa, không, mới, vừa, từng, đã từng, đã và đang, đang từng bước, ngày càng, ngày một, luôn, sắp, đều',
    ),
    is.TENSE,
  ],
  [list('và, cũng như, cùng với, hoặc, hay'), is.AND],
  [
    list(
      'đồng thời, ngoài ra, bên cạnh đó, theo đó, mặt khác, tiếp đó, trên tinh thần đó, cùng với đó, nhân dịp này, song, nhưng, còn, vì vậy, do đó, do vậy, theo tinh thần đó, trên cơ sở đó, tại đây, cụ thể',
    ),
    is.JOIN,
  ],
  [
    list(
      'các, những, sự, một số, mọi, nhiều, công tác, quá trình, hoạt động, lĩnh vực, biện pháp, giải pháp, chủ trương, nhiệm vụ, nội dung, cơ chế, kế hoạch, chương trình, lời, bức, nỗ lực của, cuộc, buổi, nền, tinh thần, hiệu quả, kết quả, nhu cầu, vai trò, chính sách, quan hệ, dự án, hình thức, kinh nghiệm, vấn đề, kênh, tiềm năng, thành tựu, thành quả, tình hình, công cuộc, sự nghiệp, chiến lược, định hướng, phương hướng, lễ, văn kiện, về',
    ),
    is.NOMINAL,
  ],
  [list('việc'), is.NOMINAL | is.ACT],
  [
    list('sự cần thiết, sự cần thiết phải, sự cần thiết của việc, tầm quan trọng của việc, tính cần thiết của việc'),
    is.NEED,
  ],
  [list('nhằm, để, nhằm mục đích, để cùng'), is.PURPOSE],
  [list('góp phần, qua đó, từ đó, mang lại, đem lại, mở ra, vì lợi ích, vì sự, vì hòa bình'), is.EFFECT],
  [
    list(
      'tạo động lực, tạo nền tảng, tạo đà, tạo tiền đề, tạo xung lực, đóng góp vào, đóng góp cho, đáp ứng nguyện vọng',
    ),
    is.EFFECT | is.VERB,
  ],
  [list('phù hợp với'), is.EFFECT | is.WEAK],
  [list('mà, do, vốn, nơi'), is.RELATIVE],
  [
    list(
      'trong đó có, trong đó, đặc biệt là, đặc biệt trong, nhất là, bao gồm, gồm, gồm có, như, cụ thể là, chẳng hạn, theo hướng, thông qua, trên tinh thần, nêu trên',
    ),
    is.DETAIL,
  ],
  [
    list(
      'nhằm, trên cơ sở, nhân dịp, đáp lại, trong khuôn khổ, trong bối cảnh, theo, về, với, tại, trong, trước, sau, sau khi, ngày, tối, sáng, chiều, thông qua, từ, qua, dưới sự, với sự, nhận lời mời, nhận lời mời của, đối với, liên quan đến, liên quan, bên lề, cùng ngày, trước đó, sau đó, được sự, trước mắt, thời gian tới, những năm qua, thời gian qua, hiện nay, cùng với, trên tinh thần, nhân kỷ niệm, đến nay, kể từ, khi, nếu, bằng, dưới, thay mặt, kết thúc, chia sẻ với phóng viên, trả lời phỏng vấn, trao đổi với phóng viên, trả lời câu hỏi, tại cuộc gặp, tại buổi, tại hội đàm',
    ),
    is.FRONT,
  ],
  [
    list(
      'hai bên, hai nước, hai đảng, hai đảng hai nước, hai dân tộc, hai nhà lãnh đạo, hai thủ tướng, hai chủ tịch, hai bộ, hai bộ trưởng, hai chính phủ, hai quốc hội, hai nhà nước, hai tổng bí thư, cả hai bên, cả hai nước, đôi bên, các bên, hai đồng chí, lãnh đạo hai nước, lãnh đạo hai bên, nhân dân hai nước, chính phủ hai nước, hai phía, các nhà lãnh đạo, hai đoàn, hai lãnh đạo, hai nguyên thủ, hai ngoại trưởng, các nước, ba nước, ba bên, quân đội hai nước, các bộ ngành, chúng tôi, chúng ta',
    ),
    is.BOTH | is.ACTOR,
  ],
  [
    list(
      'tổng bí thư, chủ tịch, chủ tịch nước, thủ tướng, phó thủ tướng, bộ trưởng, thứ trưởng, phó chủ tịch, chủ tịch quốc hội, ngoại trưởng, tổng thống, quốc vương, đại sứ, nhà vua, thượng tướng, đại tướng, trung tướng, thiếu tướng, bí thư, ủy viên, tư lệnh, phía, bên, bộ, ban, chính phủ, nhà nước, đảng, quốc hội, nhân dân, đoàn, lãnh đạo, doanh nghiệp, các doanh nghiệp, địa phương, cơ quan, quân đội, nước, tỉnh, thành phố, đất nước, đảng và nhà nước, bạn, mỗi nước, mỗi bên, nhà lãnh đạo, người phát ngôn, trưởng đoàn, thống đốc, tổng giám đốc, giám đốc, cộng đồng, ngành, lực lượng, chủ nhiệm, phu nhân, hội, phóng viên, tập đoàn, trường',
    ),
    is.ACTOR,
  ],
  [list('ông, bà, đồng chí, ngài, tôi'), is.ACTOR | is.PRONOUN],
  [list('là, chính là'), is.IS],
  [list('rằng'), is.THAT],
  [list('tại, với, ở, sang, đến, tới, cho, trong, trên, giữa'), is.AWAY],
  [
    list(
      'khi điều kiện cho phép, vào thời điểm thích hợp, phù hợp với pháp luật mỗi nước, phù hợp với luật pháp mỗi nước, nếu điều kiện cho phép, phù hợp với pháp luật của mỗi nước, trên cơ sở phù hợp với pháp luật',
    ),
    is.CONDITION,
  ],
  [
    list(
      'có, được, diễn ra, đạt, đạt được, trở thành, bị, gồm, thiếu, còn thiếu, gồm có, rất lớn, rất cao, rất quan trọng',
    ),
    is.WEAK,
  ],
  [
    list(
      'chuyến thăm, quan hệ, hợp tác, tình hữu nghị, cuộc, kim ngạch, lễ, hội nghị, sự, việc, tình hình, tình cảm, kết quả, tuyên bố, văn kiện, điều, đây, thành công, thế giới, khu vực',
    ),
    is.THING,
  ],
]

/** People and firms that come or act where a party lets them. */
export const GUESTS = list(
  'doanh nghiệp, các doanh nghiệp, nhà đầu tư, các nhà đầu tư, du khách, khách du lịch, sinh viên, học sinh, học giả, chuyên gia, nghệ sĩ, trường, trường đại học, viện nghiên cứu, hãng, hãng hàng không, ngân hàng, tập đoàn, công ty, địa phương, thanh niên, nhiều doanh nghiệp, hiệp hội',
)

/** What is counted in figures, and what makes something the first of its kind or a jubilee. */
export const FIGURES = list(
  'triệu, tỷ, nghìn, usd, lượt, người, phần trăm, tấn, euro, đầu tiên, lần thứ, kỷ niệm, năm kỷ niệm, có thể, nước tôi, chúng tôi',
)
