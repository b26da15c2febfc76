import type { CleanWords } from '@servanda/pipeline'
import { list } from '../words/list.ts'

type Documents = Omit<
  CleanWords,
  'lines' | 'starts' | 'labels' | 'heads' | 'captions' | 'bylines' | 'tags' | 'comments' | 'commentStarts' | 'voice'
>

/** How Vietnamese documents say what they are, when they were made, and who published them. */
export const documents: Documents = {
  months: {},
  dates: [
    'ngày day tháng mm năm year',
    'ngày day / mm / year',
    'day / mm / year',
    'day - mm - year',
    'ngày day - mm - year',
    'ngày day / mm',
    'day / mm',
  ],
  dateWords: list(
    'ngày, thứ, hai, ba, tư, năm, sáu, bảy, chủ, nhật, giờ, phút, gmt, lúc, cập, đăng, xuất, bản, sáng, chiều, tối, trưa, nguồn, theo, am, pm, h, tháng',
  ),
  agencies: list(
    'ttxvn, vov, vov.vn, vtv, vtv.vn, vgp, tân hoa xã, thông tấn xã việt nam, nhân dân, báo nhân dân, vietnam+, vietnamplus, vnexpress, tuổi trẻ, thanh niên, lao động, báo lao động, quân đội nhân dân, biên phòng, báo biên phòng, dân trí, vietnamnet, tiền phong, baochinhphu.vn, chinhphu.vn, reuters, afp, ap, xinhua, báo quốc tế, công an nhân dân',
  ),
  agencyEnds: list('thông tấn xã, hãng thông tấn'),
  titles: [
    ['thông cáo báo chí chung', 'joint-press-release'],
    ['thông cáo chung', 'joint-communique'],
    ['tuyên bố chung', 'joint-statement'],
    ['tuyên bố báo chí chung', 'joint-press-release'],
    ['tuyên bố về', 'declaration'],
    ['hiệp định giữa', 'treaty'],
    ['hiệp ước', 'treaty'],
    ['nghị định thư giữa', 'treaty'],
    ['biên bản ghi nhớ giữa', 'treaty'],
    ['bản ghi nhớ giữa', 'treaty'],
    ['bài phát biểu của', 'speech'],
    ['phát biểu của', 'speech'],
    ['diễn văn', 'speech'],
    ['điện mừng của', 'message'],
    ['thư chúc mừng của', 'message'],
  ],
  reports: list('ra, ký, đưa, thông, sau, gửi, nói, công, đăng'),
  openings: [
    ['các bên ký kết', 'treaty'],
    ['đã thỏa thuận như sau', 'treaty'],
    ['thưa quý vị', 'speech'],
    ['thưa các đồng chí', 'speech'],
    ['kính thưa', 'speech'],
    ['đồng chí thân mến', 'message'],
  ],
  announcements: list('toàn văn, nội dung tuyên bố chung, dưới đây là toàn văn, sau đây là toàn văn'),
  reporting: list('nói, biết, rõ, mạnh, định, rằng, nghị, cao'),
  stands: list('cần, phải, nên'),
  newsletters: list('bản tin này, số này, bản tin tuần, người đăng ký, độc giả thân mến'),
  joiners: list('của, và, về, giữa, cho, tại, trong, với, từ, đến, là, các, những, theo'),
}
