import { list } from './list.ts'

/** Verbs that take an object and are hardly ever nouns, by how firmly they undertake. */
export const VERBS = {
  firm: list(`
    tăng cường, làm sâu sắc, làm sâu sắc hơn, làm sâu sắc thêm, mở rộng, củng cố, phát huy, triển khai, thực hiện,
    thực thi, duy trì, xây dựng, tổ chức, đồng tổ chức, tạo điều kiện, tạo thuận lợi, tạo môi trường, hỗ trợ, nâng cao,
    nâng cấp, nâng, nâng tầm, mở, mở cửa, mở thêm, mở lại, nối lại, khôi phục, thành lập, thiết lập, lập, hoàn thiện,
    hoàn thành, hoàn tất, ký, ký kết, phê chuẩn, sửa đổi, bổ sung, cập nhật, quán triệt, tuân thủ, chấp hành, bảo đảm,
    đảm bảo, bảo vệ, gìn giữ, giữ gìn, giữ vững, giữ, vun đắp, đưa, làm, biến, đưa vào, áp dụng, sử dụng, khai thác,
    vận hành, xử lý, giải quyết, tháo gỡ, kiểm soát, quản lý, ngăn chặn, ngăn ngừa, phòng ngừa, đấu tranh, chống,
    trấn áp, truy quét, truy bắt, dẫn độ, chia sẻ, cung cấp, trao, tặng, cấp, tiếp nhận, cử, gửi, đón, tiếp, tham gia,
    tham dự, dự, tham vấn, nhập khẩu, mua, bán, miễn, giảm, cắt giảm, dỡ bỏ, xóa bỏ, bãi bỏ, đơn giản hóa, tối ưu hóa,
    đa dạng hóa, cụ thể hóa, hiện thực hóa, làm tốt, làm giàu, làm phong phú, thắt chặt, gắn kết, kết nối,
    liên kết, bồi dưỡng, tuyên truyền, giáo dục, quảng bá, giới thiệu, đăng cai, chủ trì, đồng chủ trì, thông qua,
    ban hành, công bố, tuyên bố, thông báo, kế thừa, phối hợp tổ chức, phối hợp triển khai, phối hợp thực hiện,
    tận dụng, khơi thông, bố trí, dành, thu hút, huy động, đóng góp, hình thành, lựa chọn, kiện toàn, rà soát, tổng kết,
    đánh giá, tiến hành, thành lập, khởi động, khởi công, khánh thành, đưa ra, rút ngắn, mở mới, tăng, tăng thêm,
    tăng số, kéo dài, gia hạn, cho phép, chấp thuận, cấp phép, bảo hộ, chăm lo, ứng phó, khắc phục, tôn trọng, phân công,
    giao, chỉ đạo, hướng dẫn, dạy, học hỏi, nhân rộng, phổ biến, lan tỏa, tôn tạo, trùng tu, xây, sửa chữa, lắp đặt,
    cắm mốc, phân giới cắm mốc, phân giới, chia sẻ thông tin, chia sẻ kinh nghiệm, trao đổi kinh nghiệm, trao đổi thông tin,
    đáp ứng, phục vụ, đi sâu, lấy, coi trọng phát triển, theo dõi, giám sát, đôn đốc, kiểm tra, nắm bắt, vượt qua, bám sát,
    đối xử, khuyến khích, động viên, cùng nhau, phát triển, tiến tới, tiến hành, chuyển giao, chuyển đổi, ổn định,
    phòng chống, phòng, phân bổ, đầu tư xây dựng, đào tạo nguồn nhân lực, bảo tồn, tuyển chọn, gắn, kiên quyết không để,
    không để, không cho phép, không ngừng củng cố, làm rõ, làm việc, soạn thảo, đàm phán, điều phối, điều chỉnh, hài hòa,
    công nhận, dịch, xuất bản, phát sóng, sản xuất, trồng, nuôi, bay, vận chuyển, giúp, chú ý, chú trọng, quan tâm thúc đẩy, dẫn dắt, tránh, hạn chế, xử lý tốt, kiểm soát tốt, làm tốt, thu xếp, bàn thảo, giành, giành được, trở thành, có sự, có nhiều, có thêm, có những, bàn giao, trao trả, tìm, tìm kiếm cứu nạn,
    cứu hộ, cứu trợ, ưu tiên, dành ưu tiên, tiếp cận, tiếp thu, tạo, tạo lập, tạo ra, tạo nên, nhân lên, ghi, khắc, bắt tay, liên lạc, giữ liên lạc`),
  effort: list(`
    thúc đẩy, đẩy nhanh, đẩy mạnh, xúc tiến, nỗ lực, cố gắng, phấn đấu, quyết tâm, hướng tới, hướng đến, tìm kiếm,
    tìm cách, vận động, theo đuổi, tích cực thúc đẩy, cùng nỗ lực, nỗ lực hết sức, ra sức, đẩy nhanh tiến độ, phấn đấu đưa, phấn đấu đạt`),
  exploratory: list(
    'nghiên cứu khả năng, xem xét, xem xét khả năng, tìm hiểu, thăm dò, trao đổi khả năng, trao đổi về khả năng, cân nhắc, bàn khả năng, khảo sát',
  ),
}

/** Verbs that are fields of work too. */
export const SECTORS = list(
  'khai thác, sản xuất, trồng, nuôi, vận chuyển, xuất bản, phát sóng, bảo tồn, sử dụng, quản lý, dịch, phòng chống, chống, phòng ngừa, nghiên cứu, đào tạo, cứu hộ, đầu tư',
)

/** Nouns that begin like a verb. */
export const NOUNS = list(`
  lập trường, tự do, lập pháp, giao thông, tăng trưởng, cấp cao, cấp bộ, cấp chiến lược, dự án, cửa khẩu, xây dựng đảng, đường sắt,
  phát triển bền vững, giao lưu nhân dân, làm việc chung, nâng cao năng lực, đón tết, bán lẻ, bán dẫn, mua bán người, mua bán điện, sản xuất kinh doanh,
  phát triển xanh, phát triển kinh tế, giải phóng, thành lập đảng, thông tin, thông tấn xã, tiếp thị, đưa tin, dịch vụ, dịch bệnh, tìm kiếm,
  ngoại giao, quốc phòng, nội vụ, công an, tin cậy, lòng tin, niềm tin, tin tức, gắn bó, chia sẻ tương lai, cộng đồng chia sẻ tương lai,
  cùng quan tâm, cùng có lợi, lời thăm hỏi, lời chúc, chúc sức khỏe, lời chúc mừng, lời cảm ơn, lời mời, nhận thức chung, cấp nhà nước,
  thế mạnh, tăng trưởng kinh tế, dự thảo, lãnh sự, bảo hiểm, mở rộng đường, giải pháp, đối tác hợp tác, hợp tác chiến lược, giáo dục đào tạo,
  phối hợp công tác, quan hệ hợp tác, lao động, phòng thủ, trao quyền, giáo viên, tiếp viên, ký túc xá, đường lối, làn đường, nâng cao dân trí,
  cấp tỉnh, cấp địa phương, cấp nhà nước, cấp thứ trưởng, giữa kỳ, hướng dẫn viên, làn sóng, bộ quy tắc, khởi nghiệp, giảm nghèo, chống biến đổi khí hậu, tặng phẩm, dành cho, ký ức, trao đổi thương mại`)

/** Verbs or nouns, by their place. */
export const EITHER_WORDS = list(`
  hợp tác, trao đổi, phối hợp, giao lưu, thỏa thuận, kế hoạch, đào tạo, nghiên cứu, đầu tư, xuất khẩu, thương mại,
  hội đàm, gặp gỡ, tiếp xúc, tham khảo, tham vấn, đối thoại, đổi mới, hiện đại hóa, công nghiệp hóa, thảo luận, bàn, bàn bạc, tương trợ, giúp đỡ, tuần tra,
  diễn tập, huấn luyện, kết nghĩa, gặp mặt, điều tra, cạnh tranh, tiêu thụ, thông quan, sản xuất kinh doanh, du lịch`)

/** Adverbs before a predicate; some weaken it. */
export const ADVERBS = {
  firm: list(`
    tiếp tục, luôn, luôn luôn, không ngừng, cùng, cùng nhau, kiên quyết, sớm, nhanh chóng, kịp thời, hết sức, hết lòng, trân trọng,
    chủ động, thường xuyên, kiên trì, kiên định, quyết liệt, từng bước, ngày càng, trực tiếp, cơ bản, thực sự, tập trung,
    trọng tâm, nghiêm túc, nghiêm chỉnh, thiết thực, ưu tiên, sẽ luôn, tăng cường phối hợp, cùng với, đều, cũng, vẫn,
    mãi mãi, chân thành, ngày một, nhiệt liệt, bước đầu, lâu dài, toàn diện, đặc biệt, rất, hoàn toàn, chính thức, sâu sắc, mạnh mẽ,
    nhất quán, trước sau như một, chung tay, chung sức, đồng lòng, đoàn kết, tự, tạo mọi điều kiện, định kỳ,
    hết sức coi trọng, tuyệt đối, một lần nữa, lần nữa, mong được, được`),
  effort: list('tích cực, nỗ lực, cố gắng, phấn đấu, hết sức nỗ lực, cùng nỗ lực'),
}

/** Behind a verb: how. */
export const MANNERS = list(`
  chặt chẽ, hiệu quả, tích cực, mật thiết, nhịp nhàng, thường xuyên, có hiệu quả`)
