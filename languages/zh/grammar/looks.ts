import type { Kind } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import type { Cut, Reader, State } from './state.ts'

export const SOON = new Set(['即将'])
export const has = ({ wordAt }: Reader, { from, to }: Cut, words: ReadonlySet<string>): boolean => {
  for (let n = from; n < to; n++) if (words.has(wordAt(n))) return true
  return false
}

/** Whether something is said to go on or to grow, or to be done. */
export function changes(pieces: Reader['pieces'], from: number, to: number): boolean {
  for (let n = from; n < to; n++) if (pieces[n]!.bits & (is.CHANGE | is.PAST)) return true
  return false
}

const COUNTS = /周年|首[条个次座家批]|第[一二三四五六七八九十]+次|年$/
const PRAISES = /最|杰出|伟大|受益|典范/

/** What is: an anniversary is a fact, praise a judgement, anything else a stance. */
export function beingKind({ pieces, wordAt }: Reader, { from, to }: Cut, { back }: State): Kind {
  let words = ''
  for (let n = from; n < to; n++) words += wordAt(n)
  if (COUNTS.test(words) || (back && pieces[from - 1] && pieces[from - 1]!.bits & is.BACK)) return 'fact'
  return PRAISES.test(words) ? 'assessment' : 'position'
}

const TIMELESS = new Set('有 没有 离不开 基于 取决于 属于'.split(' '))
const FIGURE = /[万亿%％]/

interface Told {
  readonly head: number | undefined
  readonly isTold: boolean
}

/** What is so: figures are facts, change is a judgement, what always holds a stance of the speaker. */
export function stateKind(reader: Reader, cut: Cut, { head, isTold }: Told): Kind {
  const { pieces, wordAt } = reader
  for (let n = cut.from; n < cut.to; n++)
    if (pieces[n]!.bits === 0 && /\d/.test(wordAt(n)) && FIGURE.test(wordAt(n))) return 'fact'
  if (!isTold || changes(pieces, cut.from, cut.to)) return 'assessment'
  return head === undefined || TIMELESS.has(wordAt(head)) ? 'position' : 'assessment'
}

export const POINTS = new Set([
  'zh/action',
  'zh/state',
  'zh/stance',
  'zh/statement',
  'zh/support',
  'zh/regard',
  'zh/strive',
])
const GUEST = /更多|来华|赴华|对华|来访|参与|赴越|前来|加入|互访/

/** Trade or guests to come are welcomed as a promise of open doors. */
export function invites({ wordAt }: Reader, { from, to }: Cut): boolean {
  for (let n = from; n < to; n++) if (GUEST.test(wordAt(n))) return true
  return false
}

export function hasPast({ pieces }: Reader, { from, to }: Cut): boolean {
  for (let n = from; n < to; n++) if (pieces[n]!.bits & is.PAST) return true
  return false
}

const CHECKED = new Set(
  '召开 举行 签署 建成 开通 举办 承建 启动 成立 发表 试运营 投资 开行 修建 建立 设立 访问 会见'.split(' '),
)

/** Acts that can be looked up, unlike what history is said to have brought. */
export const isCheckable = ({ wordAt }: Reader, head: number | undefined): boolean =>
  head !== undefined && CHECKED.has(wordAt(head))
