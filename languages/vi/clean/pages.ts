import type { CleanWords } from '@servanda/pipeline'
import { list } from '../words/list.ts'

type Pages = Pick<
  CleanWords,
  'lines' | 'starts' | 'labels' | 'heads' | 'captions' | 'bylines' | 'tags' | 'comments' | 'commentStarts' | 'voice'
>

/** What stands around texts on Vietnamese pages. */
export const pages: Pages = {
  lines: {
    navigation: list(
      'trang chủ, chia sẻ, chia sẻ bài viết, in bài, in bài viết, gửi email, sao chép liên kết, copy link, lưu bài, nghe đọc bài, nghe bài viết, quay lại, xem thêm, xem tiếp, về đầu trang, tìm kiếm, đăng nhập, đăng ký, menu, từ khóa, chủ đề, tags, facebook, zalo, twitter, bình chọn, theo dõi báo, cỡ chữ, đọc tiếp, mục lục, đã sao chép, phóng to, thu nhỏ, google news, youtube, tiktok, thích, a a, aa',
    ),
    promotion: list('quảng cáo, đăng ký nhận tin, theo dõi chúng tôi, tải ứng dụng, nhận bản tin, đặt báo'),
    other: list('hết, video, ảnh, mời quý vị theo dõi video'),
  },
  starts: {
    navigation: list('theo dõi báo, chia sẻ qua, nghe bài, xem thêm về'),
    promotion: list(
      'đăng ký nhận, theo dõi chúng tôi, mời quý độc giả, mời bạn đọc, mời độc giả, tải ứng dụng, bạn đang đọc bài viết, mời quý bạn đọc',
    ),
    teaser: list('xem thêm, đọc thêm, tin liên quan, mời xem thêm'),
    caption: list('ảnh do, nguồn ảnh'),
    other: list('bản quyền, ghi rõ nguồn, giấy phép số, giữ bản quyền, tổng biên tập, không sao chép'),
  },
  labels: {
    caption: list('ảnh, video, đồ họa, clip, hình, nguồn ảnh, ảnh minh họa, infographic, nguồn'),
    byline: list(
      'tác giả, phóng viên, bài, theo, tin, bài ảnh, tin ảnh, thực hiện, biên tập, người dịch, nhóm pv, nhóm phóng viên, pv',
    ),
    teaser: list('xem thêm, đọc thêm, tin liên quan, bài liên quan, tin khác, mời xem'),
    navigation: list('từ khóa, chủ đề, tags, thẻ, chia sẻ'),
    dateline: list('ngày đăng, cập nhật, đăng lúc, xuất bản, cập nhật lúc'),
  },
  heads: {
    teaser: list(
      'tin liên quan, bài liên quan, tin khác, tin cùng chuyên mục, cùng chuyên mục, có thể bạn quan tâm, đọc nhiều, đọc nhiều nhất, tin mới, tin mới nhất, tin nổi bật, xem nhiều, bài viết liên quan, tin tức khác, tin đọc nhiều, mới nhất, nổi bật, cùng chủ đề, tin cùng mục, bài đọc nhiều, bạn có thể quan tâm, tin bài liên quan',
    ),
    reference: list('tài liệu tham khảo, chú thích, nguồn tham khảo'),
    comment: list(
      'bình luận, ý kiến bạn đọc, ý kiến, gửi bình luận, viết bình luận, phản hồi, ý kiến của bạn, bình luận của bạn',
    ),
  },
  captions: list('ảnh, ttxvn, đồ, nguồn, vgp, getty, clip, vov'),
  bylines: list('tác giả, phóng viên, bài và ảnh, tin và ảnh, theo, thực hiện, pv'),
  tags: list(
    'chính trị, thời sự, thế giới, đối ngoại, ngoại giao, kinh tế, xã hội, tin tức, trang chủ, quốc tế, trong nước, văn hóa, tin trong nước, chính trị xã hội, bình luận, tiêu điểm, sự kiện, nội chính, biên giới, hoạt động của lãnh đạo, xây dựng đảng, quốc phòng an ninh, tin hoạt động, thời sự chính trị',
  ),
  comments: list('bài viết hay, bài hay quá, cảm ơn tác giả, cảm ơn báo, rất hay và bổ ích'),
  commentStarts: list('hay quá, rất hay, tuyệt vời, tôi nghĩ, theo tôi, cảm ơn'),
  voice: list('tôi, mình, bạn'),
}
