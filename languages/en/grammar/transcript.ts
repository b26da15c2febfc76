import { LINE, type Named, type ReadingContext } from '@servanda/pipeline'
import { wordSet } from './nearby.ts'

/** Words between a label's first and the name in it: "MINISTER OF STATE LOPEZ:". */
const LONGEST_LABEL = 6

const COLON = 58

/** Who speaks in a transcript, in order of their first turn: persons named in a label such as "MINISTER LOPEZ:". */
function speakersOf({ names, tokens }: ReadingContext): readonly Named[] {
  const speakers = new Map<string, Named>()
  for (const name of names) {
    if (name.type !== 'person' || speakers.has(name.key)) continue
    if (tokens.text.charCodeAt(tokens.start[name.last] ?? -1) !== COLON) continue
    for (let at = name.first; at >= Math.max(0, name.first - LONGEST_LABEL); at--)
      if (tokens.flags[at]! & LINE) speakers.set(name.key, name)
  }
  return [...speakers.values()]
}

/** The one of two parties whose seat is named before the first turn: where both meet. */
function hostOf({ frameworks, tokens }: ReadingContext, first: Named, free: readonly string[]): string | undefined {
  const head = tokens.text.slice(0, first.start)
  const hosts = frameworks
    .flatMap(({ parties }) => parties)
    .filter(({ names, seats }) => free.includes(names.en?.[0] ?? '') && seats?.en?.some((seat) => head.includes(seat)))
    .flatMap(({ names }) => names.en?.[0] ?? [])
  return hosts.length === 1 ? hosts[0] : undefined
}

/** The parties of two speakers of whom no post tells it, by key: the host speaks first. */
export function speakerHomes(context: ReadingContext, free: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const [first, second, ...more] = speakersOf(context).filter(({ parties }) => parties.length === 0)
  if (!first || !second || more.length || free.length !== 2) return new Map()
  const host = hostOf(context, first, free)
  const guest = free.filter((party) => party !== host)
  return host
    ? new Map([
        [first.key, [host]],
        [second.key, guest],
      ])
    : new Map()
}

/** Who answers for the office that publishes a press conference. */
export const REPLIERS = wordSet('spokesperson spokesman spokeswoman answer a minister')

/** Who asks and who leads a press conference. */
export const ASKERS = wordSet('question questions moderator reporter journalist interviewer host q')
