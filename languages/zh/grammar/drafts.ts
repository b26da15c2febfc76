import {
  type Draft,
  foldUnits,
  isAdopted,
  type ReadingContext,
  type Result,
  type Sentence,
  type Tokens,
} from '@servanda/pipeline'
import { OPERATORS } from '../rules/index.ts'
import { dueIn } from '../time/due.ts'
import * as is from '../words/classes.ts'
import { readClause, readPredicate } from './clause.ts'
import { learnNames, withLearned } from './learn.ts'
import { placesOf } from './letters.ts'
import { type Clause, clausesOf, isPause, isSemicolon, nameTable, type Piece, piecesOf } from './pieces.ts'
import { sidesOf } from './sides.ts'
import { authorOf, type Found, push, type Reader, type State } from './state.ts'
import { weaker } from './strength.ts'
import { tailsOf } from './tails.ts'
import { talkOf } from './talk.ts'

const RULES = new Map(OPERATORS.map((operator) => [operator.id, operator] as const))

type Left = Omit<State, 'found' | 'front'>
const NOTHING: Left = {
  subject: undefined,
  mode: undefined,
  speaker: undefined,
  belief: false,
  list: false,
  back: false,
  open: false,
  holder: undefined,
}

/** Everything that the sentences of a document undertake, propose, hold, judge and report. */
export function draftsOf(context: ReadingContext): Result<readonly Draft[]> {
  const { tokens, names, sentences, facts } = context
  const known = { names, table: nameTable(tokens, names), sides: sidesOf(context) }
  const isJoint = isAdopted(facts.genre?.value)
  const drafts: Draft[] = []
  const after: Left[] = []
  const cut = sentences.map(({ words, last }) => piecesOf(tokens, { first: words, last }, known))
  const learned = learnNames(tokens, cut)
  const places = placesOf(context, cut, talkOf(context))
  sentences.forEach((sentence, n) => {
    const { talk, isForm } = places[n]!
    const pieces = isForm ? [] : withLearned(tokens, cut[n]!, learned)
    const clauses = clausesOf(pieces, tokens)
    const state = stateFrom(sentences, n, { after, isVoice: talk.isVoice })
    const reader: Reader = {
      pieces,
      talk,
      rules: RULES,
      isJoint,
      markBehind: (at) => clauses[at]?.mark ?? 0,
      predicate: readPredicate,
      wordAt: (at) => (at < pieces.length ? wordOf(tokens, pieces[at]!) : ''),
      goesOn: (at) => goesOn(pieces, clauses[at + 1]),
    }
    const isPoint =
      (isOrdinal(pieces[0]) || isDashed(tokens, sentence)) && sentences[n - 1]?.paragraph !== sentence.paragraph
    if (isPoint && (state.speaker || talk.isVoice)) state.list = true
    for (let at = 0; at < clauses.length; ) at = readFrom(reader, state, clauses, at)
    const isHeading =
      sentence.role === 'heading' || (isPoint && !isJoint && sentences[n + 1]?.paragraph === sentence.paragraph)
    for (const one of isHeading ? state.found.slice(0, 1) : state.found)
      drafts.push(draftOf(context, one, { sentence, n, isHeading, pieces }))
    after.push(leftBy(state, isHeading))
  })
  return { value: drafts, issues: [] }
}

const wordOf = ({ text, start, end }: Tokens, { first, last, cue }: Piece): string =>
  cue?.word ?? foldUnits(text.slice(start[first], end[last - 1]))

/** What a sentence leaves to the next; a heading no subject and nothing that governs. */
const leftBy = ({ subject, mode, speaker, belief, list, back, open, holder }: State, isHeading: boolean): Left => ({
  subject: isHeading ? undefined : subject,
  mode: isHeading ? undefined : mode,
  speaker,
  belief,
  list,
  back,
  open,
  holder,
})

/** Reads a clause, or the row of clauses that 只有 ... 才 holds together; gives back the one behind. */
function readFrom(reader: Reader, state: State, clauses: readonly Clause[], at: number): number {
  const clause = clauses[at]!
  if (reader.wordAt(clause.from) !== '只有') {
    readClause(reader, state, clause, at)
    return at + 1
  }
  let last = at
  while (last + 1 < clauses.length && !isSemicolon(clauses[last]!.mark)) last++
  const operator = reader.rules.get('zh/statement')!
  push(
    reader,
    state,
    { from: clause.from, to: clauses[last]!.to },
    { operator, kind: 'position', by: authorOf(reader, state) },
  )
  return last + 1
}

const isOrdinal = (piece: Piece | undefined): boolean => piece !== undefined && (piece.bits & is.ORDINAL) !== 0

const DASH = 0x2014
/** A line that begins with a dash: `——加强友好交流`. */
const isDashed = ({ text, start }: ReadingContext['tokens'], { first }: Sentence): boolean =>
  text.charCodeAt(start[first]!) === DASH

/** What the sentence before, or the one that an item hangs on, leaves to a sentence. */
interface Before {
  readonly after: readonly Left[]
  readonly isVoice: boolean
}

function stateFrom(sentences: readonly Sentence[], n: number, { after, isVoice }: Before): State {
  const { lead, paragraph } = sentences[n]!
  const left = after[lead ?? n - 1] ?? NOTHING
  const same = lead !== undefined || sentences[n - 1]?.paragraph === paragraph
  const carried = same ? left : isVoice ? NOTHING : { ...NOTHING, speaker: left.speaker }
  const mode = carried.mode?.absorbs || carried.mode?.operator.id === 'zh/believe' ? undefined : carried.mode
  return { ...carried, mode, belief: false, back: false, open: false, front: undefined, found: [] }
}

function goesOn(pieces: readonly Piece[], clause: Clause | undefined): boolean {
  if (!clause) return false
  let at = clause.from
  while (at < clause.to && pieces[at]!.bits & (is.ADVERB | is.LINK) && !(pieces[at]!.bits & is.VERB)) at++
  return at < clause.to && (pieces[at]!.bits & is.VERB) !== 0 && !(pieces[at]!.bits & is.GOVERNS)
}

type Building = { -readonly [Field in keyof Draft]: Draft[Field] }

const WHEN = new Set<Draft['kind']>(['commitment', 'proposal', 'position'])

interface At {
  readonly sentence: Sentence
  readonly n: number
  readonly isHeading: boolean
  readonly pieces: readonly Piece[]
}

function draftOf(context: ReadingContext, found: Found, { sentence, n, isHeading, pieces }: At): Draft {
  const draft: Building = {
    first: isHeading ? headingStart(context, sentence) : found.first,
    last: isHeading ? withoutEnd(context, sentence) : found.last,
    kind: found.kind,
    by: found.by.length > 0 ? found.by : ['author'],
    rule: found.rule,
    sentence: n,
  }
  const tails = isHeading ? undefined : tailsOf(pieces, found)
  const isBound = tails?.condition !== undefined || found.front?.binds === true
  if (found.bindingness) draft.bindingness = isBound ? weaker(found.bindingness, 'exploratory') : found.bindingness
  if (isHeading) draft.heading = true
  if (found.front) draft.front = found.front
  const due = WHEN.has(found.kind) ? dueIn(context, draft, found.front) : undefined
  if (due) draft.due = due
  return tails ? { ...draft, ...tails } : draft
}

/** A number belongs to a heading, dashes do not. */
function headingStart({ tokens }: ReadingContext, { first, last }: Sentence): number {
  let at = first
  while (at < last - 1 && tokens.text.charCodeAt(tokens.start[at]!) === DASH) at++
  return at
}

function withoutEnd({ tokens }: ReadingContext, { first, last }: Sentence): number {
  let at = last
  while (at > first + 1 && isPause(tokens.text.charCodeAt(tokens.start[at - 1]!))) at--
  return at
}
