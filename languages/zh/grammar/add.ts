import * as is from '../words/classes.ts'
import { readingOf } from './judge.ts'
import type { Piece } from './pieces.ts'
import { cutsOf, isPartyLike } from './predicate.ts'
import { type Cut, type Place, push, type Reader, type State } from './state.ts'

/** Cuts a predicate and gives every part its kind. */
export function addPredicates(reader: Reader, state: State, place: Place, by: readonly string[]): void {
  const { pieces, wordAt } = reader
  const agreed = agreedIn(reader, place)
  if (agreed) {
    const operator = reader.rules.get('zh/agree')!
    push(reader, state, agreed, { operator, kind: 'commitment', by, bindingness: 'firm' })
    return
  }
  for (const cut of cutsOf(reader, place.start, place.to)) {
    const reading = readingOf(reader, state, cut, { by, own: place.own })
    const wide = place.own && !state.subject?.by && cut.from === place.start && isBare(pieces, cut.from, cut.to)
    push(reader, state, wide ? { from: place.from, to: cut.to } : cut, reading)
    const id = reading.operator.id
    const absorbs = supportsDoing(reader, cut) || wordAt(cut.from).endsWith('高兴')
    if (reading.kind === 'commitment' && strives(reader, cut))
      state.mode = {
        operator: reading.operator,
        kind: 'commitment',
        by: reading.by,
        bindingness: reading.bindingness ?? 'effort',
      }
    if (absorbs) state.mode = { operator: reading.operator, kind: reading.kind, by, absorbs: true }
    else if (id === 'zh/assess' || id === 'zh/welcome' || id === 'zh/encourage') state.mode = undefined
  }
}

/** 致力于 reaches over the verbs that follow. */
function strives({ pieces }: Reader, { from, to }: Cut): boolean {
  for (let n = from; n < to; n++) if (pieces[n]!.cue?.operator?.id === 'zh/strive') return true
  return false
}

/** Whether nothing stands behind the verb: 新桥提前通车. */
export function isBare(pieces: readonly Piece[], from: number, to: number): boolean {
  let n = from
  while (n < to && pieces[n]!.bits & (is.ADVERB | is.NOT)) n++
  for (n++; n < to; n++) if (!(pieces[n]!.bits & is.PAST) && pieces[n]!.mark === 0) return false
  return true
}

/** 支持 | 某方 | 做某事: what follows is the other's doing too. */
function supportsDoing({ pieces }: Reader, { from, to }: Cut): boolean {
  let at = from
  while (at < to && pieces[at]!.cue?.operator?.id !== 'zh/support') at++
  if (at > from + 2 || at + 1 >= to || !isPartyLike(pieces[at + 1]!)) return false
  for (let n = at + 2; n < to; n++) if (pieces[n]!.bits & is.VERB) return true
  return false
}

const AGREED = new Set(['达成一致', '达成共识'])

/** What stands between 就 and 达成一致, where it is an act. */
function agreedIn({ pieces, wordAt }: Reader, { start, to }: Place): Cut | undefined {
  if (wordAt(start) !== '就' || !AGREED.has(wordAt(to - 1)) || start + 1 >= to) return undefined
  return pieces[start + 1]!.bits & is.VERB ? { from: start + 1, to: to - 1 } : undefined
}
