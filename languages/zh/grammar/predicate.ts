import * as is from '../words/classes.ts'
import type { Piece } from './pieces.ts'
import { isEnumeration } from './pieces.ts'
import { type Cut, holdsBit, type Reader } from './state.ts'

/** Whether a piece is a party, or a noun that stands for one. */
export const isPartyLike = ({ bits, name }: Piece): boolean =>
  (bits & (is.BOTH | is.SELF | is.WE | is.SIDE | is.OTHER | is.ACTOR)) !== 0 ||
  (name !== undefined && (name.type === 'party' || name.type === 'person' || name.type === 'organisation'))

/** 将 before a noun is 把 and says nothing of time. */
function isFuture({ pieces, wordAt }: Reader, at: number, to: number): boolean {
  if (wordAt(at) !== '将') return true
  const next = pieces[at + 1]
  if (at + 1 >= to || !next) return true
  if (next.bits & (is.VERB | is.GOVERNS | is.ADVERB | is.PREPOSITION | is.NOT | is.LINK | is.WHEN | is.TAIL))
    return true
  if (isPartyLike(next) || next.name) return false
  for (let n = at + 2; n < to; n++) if (pieces[n]!.bits & is.VERB || CLOSERS.has(wordAt(n))) return false
  return true
}
const CLOSERS = new Set(['为', '作为', '到', '于'])

/** The first piece that governs or is a predicate; verbs that are nouns as often only where no other stands. */
export function pivotOf(reader: Reader, from: number, to: number): number | undefined {
  const { pieces, wordAt } = reader
  let weak: number | undefined
  for (let n = from; n < to; n++) {
    const { bits } = pieces[n]!
    if (bits & is.GOVERNS && isFuture(reader, n, to)) return n
    if (bits & is.PREPOSITION) {
      const main = mainBehind(reader, n, to)
      if (main !== undefined) return main
    }
    if (!(bits & is.VERB)) continue
    if (!(bits & is.NOUN_TOO)) return n
    if (n !== from && (pieces[n - 1]!.bits & is.ADVERB) === 0 && !isPartyLike(pieces[n - 1]!)) continue
    if (INQUIRIES.has(wordAt(n)) && n + 1 < to && pieces[n + 1]!.bits & is.VERB) return n
    weak ??= n
  }
  return weak
}

/** Verbs that take another verb: 研究延长期限. */
const INQUIRIES = new Set('研究 讨论 磋商 协商 评估 谈判'.split(' '))

const JUDGES = new Set(
  '是 不是 符合 不符合 违反 违背 具有 有利于 有助于 有益于 体现 彰显 关乎 攸关 事关 离不开 至关重要 意味着 关系到 取决于'.split(
    ' ',
  ),
)

/** Where a clause is the subject of a judgement, the judgement: 构建某某 | 具有重要意义. The pivot itself elsewhere. */
export function judgedAt(reader: Reader, pivot: number, to: number): number {
  const { pieces, wordAt } = reader
  if (pieces[pivot]!.cue?.operator?.id !== 'zh/action') return pivot
  for (let n = pivot + 1; n < to; n++) {
    const { bits, cue } = pieces[n]!
    const id = cue?.operator?.id
    const isModal = (bits & is.GOVERNS) !== 0 && (id === 'zh/will' || id === 'zh/should') && isFuture(reader, n, to)
    if ((isModal || JUDGES.has(wordAt(n))) && !isInside(pieces, n, to)) return n
  }
  return pivot
}

/** A judgement before 的 stands in a relative clause: 构建具有战略意义的共同体. */
function isInside(pieces: readonly Piece[], at: number, to: number): boolean {
  for (let n = at + 1; n < to && pieces[n]!.mark === 0; n++) if (pieces[n]!.bits & is.OF) return true
  return false
}

/** Where the predicate begins: its adverbs and the phrase before its verb belong to it. */
export function predicateStart({ pieces, wordAt }: Reader, from: number, pivot: number): number {
  const operator = pieces[pivot]!.cue?.operator
  const plain = operator?.id === 'zh/being' || ((pieces[pivot]!.bits & is.GOVERNS) !== 0 && operator?.does !== 'call')
  let start = pivot
  for (let n = pivot - 1; n >= from; n--) {
    const piece = pieces[n]!
    const { bits, mark } = piece
    if (mark !== 0 && !isEnumeration(mark)) break
    const behindParty = n > from && isPartyLike(pieces[n - 1]!)
    const adverbial = bits & (is.ADVERB | is.NOT | is.TOGETHER) || (bits & is.WHEN && !plain)
    if (adverbial && (start === n + 1 || behindParty)) start = n
    else if (plain) continue
    else if (bits & is.PREPOSITION && (wordAt(n) !== '与' || n === from || behindParty)) start = n
  }
  return start
}

/** Cuts a predicate at the verbs that have an object each. */
export function cutsOf(reader: Reader, start: number, to: number): Cut[] {
  const { pieces } = reader
  if (isGiving(reader, start, to)) return [{ from: start, to }]
  const isWhole = isDescription(reader, start, to)
  const cuts: Cut[] = []
  let from = start
  let hasObject = false
  let seenVerb = false
  for (let n = start; n < to; n++) {
    const { bits, mark } = pieces[n]!
    const joins = isEnumeration(mark) || (bits & is.LINK) !== 0
    if (joins && !isWhole && seenVerb && hasObject && n + 1 < to && beginsVerb(pieces, n + 1, to)) {
      cuts.push({ from, to: n })
      from = n + 1
      hasObject = false
      seenVerb = false
    } else if (bits & is.VERB && !seenVerb) seenVerb = true
    else if (seenVerb && mark === 0 && !(bits & (is.AND | is.PAST))) hasObject = true
  }
  if (from < to) cuts.push({ from, to })
  return cuts
}

/** 是防止冲突、管控分歧的关键: a row of verbs that describes what something is. */
function isDescription({ pieces }: Reader, start: number, to: number): boolean {
  let at = start
  while (at < to && pieces[at]!.bits & (is.ADVERB | is.LINK | is.NOT)) at++
  if (at >= to || pieces[at]!.cue?.operator?.id !== 'zh/being') return false
  return holdsBit(pieces, at, to, is.OF)
}

const MAIN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    '为',
    new Set('作出 做出 提供 发挥 发挥了 注入 带来 带来了 培育 创造 奠定 增添 贡献 树立 营造 开辟 举行'.split(' ')),
  ],
  [
    '就',
    new Set(
      '提出 提出了 进行 进行了 进行交流 进行磋商 进行沟通 交换意见 深入交换意见 交换了意见 交换 达成 达成了 达成一致 举行 开展 发表 保持 沟通 继续 加强 深化 保持着'.split(
        ' ',
      ),
    ),
  ],
])

/** The verb that a phrase with 为 or 就 leads to, whatever verbs stand in between: 为 ... 作出贡献. */
function mainBehind({ pieces, wordAt }: Reader, at: number, to: number): number | undefined {
  if (!(pieces[at]!.bits & is.PREPOSITION)) return undefined
  const main = MAIN.get(wordAt(at))
  if (!main) return undefined
  for (let n = to - 1; n > at; n--) if (main.has(wordAt(n))) return n
  return undefined
}

/** Whether a predicate is such a phrase, which is one whatever it holds. */
export function isGiving(reader: Reader, start: number, to: number): boolean {
  const { pieces } = reader
  let n = start
  while (n < to && pieces[n]!.bits & (is.ADVERB | is.LINK) && !(pieces[n]!.bits & is.PREPOSITION)) n++
  return n < to && mainBehind(reader, n, to) !== undefined
}

/** What only frames the clauses behind it: 在 ... 基础上, 根据 ..., 会谈前, 应 ... 邀请. */
export function isFront(
  reader: Reader,
  at: number,
  { to, mark }: { readonly to: number; readonly mark: number },
): boolean {
  const { pieces, wordAt } = reader
  if ((mark !== 0xff0c && mark !== 44) || at >= to || isGiving(reader, at, to)) return false
  const begin = pieces[at]!
  const word = wordAt(at)
  if (begin.bits & is.SELF && BEHALF.has(wordAt(at + 1)) && !holdsBit(pieces, at + 2, to, is.VERB)) return true
  if (word === '应' && wordAt(to - 1).endsWith('邀请')) return true
  if (begin.bits & is.GOVERNS && !(begin.bits & is.PREPOSITION)) return false
  if (begin.bits & is.FRAMES) return !(GROUNDS.has(word) && leadsToVerb(pieces, at, to))
  for (let n = at + 1; n < to; n++) {
    const { bits, cue } = pieces[n]!
    const id = cue?.operator?.id
    if (bits & is.GOVERNS && id !== 'zh/will' && id !== 'zh/call') return false
  }
  if (pieces[to - 1]!.bits & is.LOCALISER || SINCE.test(wordAt(to - 1))) return true
  return (
    word === '以' ||
    word === '通过' ||
    BEHALF.has(word) ||
    (word === '为' && ((pieces[at + 1]?.bits ?? 0) & is.VERB) !== 0)
  )
}

/** 谨代表某国政府: for whom somebody speaks. */
const BEHALF = new Set(['代表', '谨代表'])

const SINCE = /\d.*年以?来$/
const GROUNDS = new Set('根据 按照 依照 围绕 本着'.split(' '))

/** 根据各自法律开展合作: behind what the act rests on its verb follows in the same clause. */
function leadsToVerb(pieces: readonly Piece[], at: number, to: number): boolean {
  let verb: number | undefined
  for (let n = at + 2; n < to; n++) {
    const { bits } = pieces[n]!
    if (bits & is.OF) verb = undefined
    else if ((bits & (is.VERB | is.NOUN_TOO)) === is.VERB) verb ??= n
  }
  return verb !== undefined
}

/** Whether a verb with an object begins here, after adverbs. */
function beginsVerb(pieces: readonly Piece[], from: number, to: number): boolean {
  let n = from
  while (n < to && pieces[n]!.bits & (is.ADVERB | is.LINK)) n++
  if (n >= to) return false
  const { bits } = pieces[n]!
  if (!(bits & is.VERB) || bits & is.NOUN_TOO || pieces[n]!.cue?.operator?.id === 'zh/state') return false
  const next = pieces[n + 1]
  return n + 1 < to && next!.mark === 0 && !(next!.bits & (is.OF | is.AND))
}

/** The verb that says what a predicate is. */
export function headOf(reader: Reader, { from, to }: Cut): number | undefined {
  const { pieces } = reader
  let weak: number | undefined
  for (let n = from; n < to; n++) {
    const { bits } = pieces[n]!
    const main = bits & is.PREPOSITION ? mainBehind(reader, n, to) : undefined
    if (main !== undefined) return main
    if (!(bits & is.VERB)) continue
    if (!(bits & is.NOUN_TOO)) return n
    weak ??= n
  }
  return weak
}
