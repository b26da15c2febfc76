import type { Names, ReadingContext } from '@servanda/pipeline'

/** How far above a text the seat of an office is looked for, in code units. */
const HEAD = 300

/** The states whose name, demonym or seat the publisher's name holds, by their English names. */
export const publisherParties = (context: ReadingContext): readonly string[] =>
  partiesNamed(context, context.facts.publisher?.value ?? '')

/** The states of the office that publishes: those of its name, else of the seat named on the line below it. */
export function officeParties(context: ReadingContext): readonly string[] {
  const name = context.facts.publisher?.value
  if (!name) return []
  const named = partiesNamed(context, name)
  if (named.length > 0) return named
  const { tokens, sentences } = context
  const head = tokens.text.slice(0, Math.min(HEAD, tokens.start[sentences[0]?.first ?? 0] ?? 0))
  const at = head.indexOf(name)
  return at < 0 ? [] : partiesNamed(context, head.slice(at + name.length).split('\n', 2)[1] ?? '')
}

/** The states whose seat the last lines above the text name: where it was said. */
export function hostParties(context: ReadingContext): readonly string[] {
  const { tokens, sentences, facts } = context
  const above = tokens.text.slice(0, tokens.start[sentences[0]?.first ?? 0] ?? 0)
  const title = facts.title?.value ?? ''
  const at = above.indexOf(title)
  return partiesNamed(context, at < 0 ? '' : above.slice(at + title.length, at + title.length + HEAD))
}

function partiesNamed({ frameworks }: ReadingContext, publisher: string): readonly string[] {
  if (!publisher) return []
  const holds = (names: Names | undefined): boolean =>
    names?.en?.some((name) => name.length > 3 && publisher.includes(name)) ?? false
  const parties = frameworks.flatMap((framework) => framework.parties)
  return parties
    .filter(({ kind, names, demonyms, seats }) => kind === 'state' && (holds(names) || holds(demonyms) || holds(seats)))
    .flatMap(({ names }) => names.en?.[0] ?? [])
}
