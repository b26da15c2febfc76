import type { Due } from '@servanda/pipeline'
import { list } from '../words/list.ts'

/** `mỗi năm một lần`, `hai năm một lần`, `mỗi quý`. */
const RHYTHMS = ['năm', 'quý', 'tháng', 'tuần']
  .flatMap((unit) => [
    `mỗi ${unit} một lần`,
    `mỗi ${unit} hai lần`,
    `mỗi ${unit}`,
    ...['một', 'hai', 'ba', 'bốn', 'sáu', '2', '3', '4', '6'].flatMap((count) => [
      `${count} ${unit} một lần`,
      `mỗi ${count} ${unit} một lần`,
      `mỗi ${count} ${unit}`,
    ]),
  ])
  .join(', ')

/** Expressions without a date, by kind; of two that begin alike, the longer is looked for first. */
export const PHRASES: Readonly<Record<Exclude<Due['kind'], 'date'>, readonly string[]>> = {
  soft: list(
    'sớm, sớm nhất, trong thời gian sớm nhất, càng sớm càng tốt, nhanh chóng, kịp thời, trong thời gian tới, thời gian tới, vào thời điểm thích hợp, vào dịp thích hợp, vào thời gian thích hợp, trong thời gian thích hợp, trong tương lai gần, ngay, trước mắt, trong tương lai, vào dịp sớm nhất, vào thời gian sớm nhất, trong những năm tới, những năm tới',
  ),
  recurring: list(
    `${RHYTHMS}, thường niên, hằng năm, hàng năm, định kỳ, thường xuyên, hằng quý, hàng quý, hằng tháng, hàng tháng, hằng tuần, hàng tuần`,
  ),
  event: list(
    'khi điều kiện cho phép, khi điều kiện chín muồi, khi có điều kiện, sau khi, ngay sau khi, khi hiệp định có hiệu lực, nếu điều kiện cho phép',
  ),
}

/** Triggers that run on to the next comma. */
export const OPEN_EVENTS = new Set(['sau khi', 'ngay sau khi'])

export const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}

export const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

/** What time expressions are made of, to be put into the lexicon. */
export const TIME_WORDS = list(
  'năm, tháng, quý, ngày, tuần, nửa, đầu, cuối, nay, này, tới, sau, sang, trong, vào, đến, trước, từ, cho đến, tính đến, thế kỷ, giai đoạn, vòng, hết, thập niên, khoảng, kể, và, giữa, mùa, i, ii, iii, iv',
)

export const TIME_PHRASES = [...Object.values(PHRASES).flat(), ...Object.keys(NUMBERS)]
