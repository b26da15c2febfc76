import type { ReadingContext } from '@servanda/pipeline'

/** Who talks with whom in a document. */
export interface Talk {
  /** The two parties that it is about, in alphabetical order; fewer where it names fewer. */
  readonly pair: readonly string[]
  /** The party whose voice the document is, where one speaks; else the pair. */
  readonly self: readonly string[]
  /** Who was last spoken of as acting alone: 他, 政府. */
  readonly near: readonly string[]
  /** Whether one party speaks throughout: a speech, a signed article. */
  readonly isVoice: boolean
}

const VOICES = ['speech', 'message', 'article']

/** Counts who is named: the two states named most are the pair. */
export function talkOf({ names, facts, frameworks }: ReadingContext): Talk {
  const counts = new Map<string, number>()
  const order: string[] = []
  for (const { type, parties } of names) {
    if (type !== 'party' && type !== 'person') continue
    for (const party of parties) {
      if (!counts.has(party)) order.push(party)
      counts.set(party, (counts.get(party) ?? 0) + 1)
    }
  }
  const states = new Set(
    frameworks.flatMap((one) =>
      one.parties.filter(({ kind }) => kind === 'state').map(({ names: n }) => n.en?.[0] ?? ''),
    ),
  )
  const ranked = order.filter((party) => states.has(party)).sort((a, b) => counts.get(b)! - counts.get(a)!)
  const pair = ranked.slice(0, 2).sort()
  const genre = facts.genre?.value ?? ''
  const title = facts.title?.value ?? ''
  const isVoice = VOICES.includes(genre)
  const author = names.find(({ type, quote }) => type === 'person' && (title.includes(quote) || isVoice))?.parties
  const writer = author ?? (genre === 'message' ? writerIn(title, names) : undefined)
  const self = isVoice && writer ? writer : pair
  return { pair, self: self.length > 0 ? self : pair, near: [], isVoice: isVoice && writer !== undefined }
}

/** Whom the title of a message names first: 某国总统致某国国王的贺电. */
function writerIn(title: string, names: ReadingContext['names']): readonly string[] | undefined {
  if (!/[致给給]/.test(title) || title.includes('互致')) return undefined
  const named = names.filter(({ type, quote }) => type === 'party' && title.includes(quote))
  return named.sort((a, b) => title.indexOf(a.quote) - title.indexOf(b.quote))[0]?.parties
}
