import type { Bindingness } from '@servanda/pipeline'
import { beingKind, has, hasPast, invites, isCheckable, POINTS, SOON, stateKind } from './looks.ts'
import type { Operator } from './operators.ts'
import { headOf } from './predicate.ts'
import { type Cut, isSame, type Reader, type Reading, type State, tellerOf } from './state.ts'
import { strength } from './strength.ts'

interface Around {
  readonly by: readonly string[]
  /** Whether the clause has a subject of its own. */
  readonly own: boolean
}

/** A predicate with all that its kind depends on. */
interface Predicate extends Around {
  readonly reader: Reader
  readonly state: State
  readonly cut: Cut
  readonly head: number | undefined
  readonly operator: Operator
  readonly isPast: boolean
  readonly teller: readonly string[] | undefined
  readonly author: readonly string[]
  readonly isThing: boolean
  /** Whether the subject is not the side that speaks. */
  readonly isOthers: boolean
  /** Whether a reporter tells what a person does. */
  readonly isNarrated: boolean
}

/** What a predicate is: by what governs it, else by its own verb and who says it of whom. */
export function readingOf(reader: Reader, state: State, cut: Cut, { by, own }: Around): Reading {
  const { pieces, rules, talk } = reader
  const { subject } = state
  const head = headOf(reader, cut)
  const operator = (head === undefined ? undefined : pieces[head]!.cue?.operator) ?? rules.get('zh/statement')!
  const teller = tellerOf(reader, state)
  const isOthers = teller !== undefined && subject?.by !== undefined && !isSame(subject.by, teller)
  const predicate: Predicate = {
    reader,
    state,
    cut,
    by,
    own,
    head,
    operator,
    isPast: hasPast(reader, cut),
    teller,
    author: teller ?? talk.self,
    isThing: own && subject !== undefined && !subject.by,
    isOthers,
    isNarrated: subject?.person === true && (!teller || isOthers),
  }
  return governed(predicate) ?? bare(predicate)
}

/** A stance of the one who calls on others: 呼吁各国停火，反对使用武力. */
const OPPOSES = new Set('反对 坚决反对 谴责 拒绝 不接受 不承认 不赞成 不认同'.split(' '))

function governed({ reader, state, cut, head, operator, isPast }: Predicate): Reading | undefined {
  const { mode } = state
  if (!mode || (operator.ends && mode.kind !== 'proposal')) return undefined
  if (
    mode.operator.id === 'zh/call' &&
    operator.id === 'zh/stance' &&
    head !== undefined &&
    OPPOSES.has(reader.wordAt(head))
  )
    return { operator, kind: 'position', by: mode.by }
  if (mode.kind !== 'commitment') return { operator: mode.operator, kind: mode.kind, by: mode.by }
  if (isPast) return { operator: mode.operator, kind: 'fact', by: mode.by }
  const bindingness = strength(reader, cut, head, mode.bindingness ?? 'firm')
  return { operator: mode.operator, kind: 'commitment', by: mode.by, bindingness }
}

function firm({ reader, cut, head, operator, by }: Predicate, base: Bindingness = 'firm'): Reading {
  return { operator, kind: 'commitment', by, bindingness: strength(reader, cut, head, base) }
}

function bare(one: Predicate): Reading {
  const { reader, state, cut, operator, teller, author, by, isThing } = one
  if (teller && state.list && !state.subject?.by && !isThing && POINTS.has(operator.id))
    return { operator: reader.rules.get('zh/point')!, kind: 'proposal', by: author }
  switch (operator.id) {
    case 'zh/welcome':
      if (invites(reader, cut)) return firm(one, 'support')
      return { operator, kind: one.isNarrated && !reader.isJoint ? 'fact' : 'assessment', by }
    case 'zh/act':
      return has(reader, cut, SOON) ? firm(one) : { operator, kind: 'fact', by }
    case 'zh/being':
      return { operator, kind: beingKind(reader, cut, state), by: author }
    case 'zh/state':
    case 'zh/statement': {
      const kind = stateKind(reader, cut, { head: one.head, isTold: teller !== undefined && !state.back })
      return { operator, kind, by: teller ?? state.subject?.by ?? author }
    }
    default:
      return isThing ? ofThing(one) : ofParty(one)
  }
}

function ofThing({ reader, operator, head, isPast, author }: Predicate): Reading {
  if (isCheckable(reader, head) && isPast) return { operator, kind: 'fact', by: author }
  return { operator, kind: operator.kind === 'position' ? 'position' : 'assessment', by: author }
}

function ofParty(one: Predicate): Reading {
  const { reader, state, operator, teller, author, by, isOthers } = one
  if (operator.id === 'zh/action') {
    if (one.isPast) {
      const isChecked = !teller || isCheckable(reader, one.head)
      return { operator, kind: isChecked ? 'fact' : 'assessment', by: teller ?? by }
    }
    if (isOthers || (state.back && teller)) return { operator, kind: 'assessment', by: author }
    return !teller && !reader.isJoint && state.subject?.person ? { operator, kind: 'fact', by } : firm(one)
  }
  if (operator.id === 'zh/stance' || operator.id === 'zh/support' || operator.does === 'report') {
    const isBoth = isOthers && state.subject?.both
    return isBoth ? { operator, kind: 'assessment', by: author } : { operator, kind: 'position', by }
  }
  return operator.kind === 'commitment' ? firm(one, operator.bindingness) : { operator, kind: operator.kind, by }
}
