import { readFileSync } from 'node:fs'
import { type Framework, type Genre, read } from '@servanda/pipeline'
import { en } from '../index.ts'

const file = new URL('../../../frameworks/base/parties.json', import.meta.url)
const base = { parties: JSON.parse(readFileSync(file, 'utf8')), persons: [], pair: [] } as unknown as Framework
const framework: Framework = {
  ...base,
  name: 'base',
  version: '1',
  mechanisms: [],
  instruments: [],
  projects: [],
  places: [],
  events: [],
}

/** What is read: kind, bindingness, parties, words, bodies; one line a provision. */
export const linesOf = (title: string, text: string, genre?: Genre): string[] =>
  read(text, {
    packs: [en],
    frameworks: [framework],
    facts: {
      title: { value: title, by: 'given' },
      date: { value: '2025-06-15', by: 'given' },
      language: { value: 'en', by: 'given' },
      ...(genre ? { genre: { value: genre, by: 'given' } } : {}),
    },
  })
    .value.parts.flatMap(({ provisions }) => provisions)
    .map(({ kind, bindingness, by, quote, mechanisms }) =>
      [kind, bindingness ?? '', by.join('+'), quote, ...mechanisms.map((body) => `(${body.quote})`)]
        .filter(Boolean)
        .join(' '),
    )
