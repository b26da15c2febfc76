import type { HeadFamily } from '@servanda/pipeline'
import { list } from '../words/list.ts'

export const families: readonly HeadFamily[] = [
  {
    type: 'organisation',
    need: 'company',
    heads: list(
      'ủy ban nhân dân, ủy ban thường vụ, ủy ban trung ương, ủy ban đối ngoại, ủy ban kiểm tra, ủy ban mặt trận, ủy ban quốc phòng, ban chấp hành, ban đối ngoại, ban tuyên giáo, ban tổ chức, hội đồng bảo an',
    ),
  },
  {
    type: 'mechanism',
    need: 'nothing',
    heads: list('đường dây nóng, tuần tra chung, diễn tập chung, kênh đảng, tuần tra liên hợp'),
  },
  {
    type: 'mechanism',
    need: 'company',
    heads: list(
      'ủy ban chỉ đạo, ủy ban hỗn hợp, ủy ban liên hợp, ủy ban liên chính phủ, ủy ban hợp tác, ủy ban, tiểu ban, nhóm công tác, tổ công tác, nhóm chuyên gia, nhóm làm việc, ban chỉ đạo, hội đồng hợp tác, tham khảo chính trị, tham vấn chính trị, ban liên hợp',
    ),
  },
  { type: 'mechanism', need: 'own', heads: list('hội nghị, diễn đàn, hội thảo, phiên tham vấn') },
  { type: 'mechanism', need: 'between', heads: list('cuộc gặp, cuộc họp, gặp gỡ') },
  {
    type: 'mechanism',
    need: 'company',
    heads: list('đối thoại chiến lược, đối thoại chính sách, đối thoại, cuộc gặp thường niên, hội nghị thường niên'),
  },
  { type: 'mechanism', need: 'qualifier', heads: list('cơ chế') },
  {
    type: 'instrument',
    need: 'company',
    heads: list(
      'hiệp định, hiệp ước, công ước, nghị định thư, biên bản ghi nhớ, bản ghi nhớ, công hàm trao đổi, công hàm, kế hoạch hành động, kế hoạch hợp tác, chương trình hành động, tuyên bố ứng xử, bộ quy tắc, hiến chương, chương trình hợp tác, văn kiện pháp lý, thư thỏa thuận',
    ),
  },
  {
    type: 'instrument',
    need: 'nothing',
    heads: list('tuyên bố chung, thông cáo chung, bản ghi nhớ, biên bản ghi nhớ, công hàm'),
  },
  {
    type: 'instrument',
    need: 'own',
    heads: list('thỏa thuận, kế hoạch, quy hoạch, sáng kiến, tuyên bố, chiến lược, nghị quyết'),
  },
  {
    type: 'project',
    need: 'proper',
    heads: list('tuyến đường sắt, đường sắt, cầu, tuyến cao tốc, đường cao tốc, khu hợp tác kinh tế'),
  },
]
