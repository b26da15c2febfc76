import type { Bindingness } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import type { Cut, Reader } from './state.ts'

const ORDER: readonly Bindingness[] = ['firm', 'effort', 'exploratory', 'willing', 'support']
/** Of two degrees the weaker. */
export const weaker = (a: Bindingness, b: Bindingness): Bindingness => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b)

const EFFORTS = new Set(
  '推动 推进 促进 加快 加紧 加速 争取 力争 致力于 寻求 谋求 努力推动 全力推动 积极致力于'.split(' '),
)
const INQUIRIES = new Set('探讨 研究 考虑 探索 商讨'.split(' '))

/** 可 inside a name that nothing knows is no modal: 可伦坡. */
const isModal = ({ pieces, wordAt }: Reader, n: number): boolean =>
  wordAt(n) !== '可' || ((pieces[n + 1]?.bits ?? 0) & (is.VERB | is.ADVERB | is.PREPOSITION)) !== 0

/** The weakest word up to the verb. */
export function strength(reader: Reader, { from }: Cut, head: number | undefined, base: Bindingness): Bindingness {
  const { pieces } = reader
  let found = base
  for (let n = from; n <= (head ?? from); n++) {
    const { bits, cue } = pieces[n]!
    if (bits & is.EFFORT) found = weaker(found, 'effort')
    if (bits & is.LOOSE && isModal(reader, n)) found = weaker(found, 'exploratory')
    const word = cue ? reader.wordAt(n) : ''
    if (EFFORTS.has(word)) found = weaker(found, 'effort')
    if (INQUIRIES.has(word)) found = weaker(found, 'exploratory')
    const id = cue?.operator?.id
    if (id === 'zh/support' || id === 'zh/encourage') found = weaker(found, 'support')
  }
  return found
}
