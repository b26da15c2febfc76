import type { Mention, Part } from '@servanda/pipeline'
import { thingId } from '../identity.ts'
import { searchable } from '../search/fold.ts'
import type { DocumentThingTable, MentionTable } from '../store/schema.ts'

export const mentionRows = (documentId: string, { mentions }: Part): readonly MentionTable[] =>
  [...mentions]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, quote, type, key, name }, at) => ({
      document_id: documentId,
      n: at + 1,
      span_start: start,
      span_end: end,
      quote,
      type,
      key,
      name,
      thing_id: thingId(key),
    }))

/** Each thing that a document names, once, with all its names there. */
export function documentThingRows(documentId: string, { mentions }: Part): readonly DocumentThingTable[] {
  const byThing = Map.groupBy(mentions, ({ key }) => thingId(key))
  return [...byThing]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([thing_id, some]) => ({
      document_id: documentId,
      thing_id,
      type: some[0]!.type,
      key: some[0]!.key,
      name: nameOf(some),
      mentions: some.length,
      folded: foldedNames(some),
    }))
}

const foldedNames = (mentions: readonly Mention[]): string => {
  const names = new Set(mentions.flatMap(({ name, quote }) => [name, quote]))
  return [...new Set([...names].map(searchable))].join('')
}

/** The fullest of its names in the document. */
const nameOf = (mentions: readonly Mention[]): string =>
  mentions.map(({ name }) => name).reduce((fullest, name) => (name.length > fullest.length ? name : fullest))
