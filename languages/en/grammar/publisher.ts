import type { Names, ReadingContext } from '@servanda/pipeline'

/** The states whose name, demonym or seat the publisher's name holds, by their English names. */
export function publisherParties({ facts, frameworks }: ReadingContext): readonly string[] {
  const publisher = facts.publisher?.value
  if (!publisher) return []
  const holds = (names: Names | undefined): boolean =>
    names?.en?.some((name) => name.length > 3 && publisher.includes(name)) ?? false
  const parties = frameworks.flatMap((framework) => framework.parties)
  return parties
    .filter(({ kind, names, demonyms, seats }) => kind === 'state' && (holds(names) || holds(demonyms) || holds(seats)))
    .flatMap(({ names }) => names.en?.[0] ?? [])
}
