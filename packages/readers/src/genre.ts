import { GENRES, type Genre } from '@servanda/pipeline'

/** Other words for the genres, as headers write them. */
const ALSO: ReadonlyMap<string, Genre> = new Map(
  Object.entries({
    agreement: 'treaty',
    convention: 'treaty',
    protocol: 'treaty',
    treaties: 'treaty',
    'memorandum of understanding': 'treaty',
    mou: 'treaty',
    'press conference': 'speech',
    'joint leaders statement': 'joint-statement',
    communique: 'joint-communique',
    'joint communiqué': 'joint-communique',
    'press communique': 'joint-press-release',
    'leaders messages': 'message',
    'leaders message': 'message',
    messages: 'message',
    remarks: 'speech',
    address: 'speech',
    'signed article': 'article',
    'leaders signed article': 'article',
    'news report': 'news',
    'news report of talks': 'news',
    opinion: 'commentary',
    editorial: 'commentary',
    comments: 'comment',
  } satisfies Record<string, Genre>),
)

/**
 * The genre that a header or an option names, in any spelling: `Joint statement (trade)` is `joint-statement`.
 * What stands in parentheses or behind a comma is left aside. Undefined where no genre is meant for certain.
 */
export function genreOf(words: string): Genre | undefined {
  const plain = words
    .toLowerCase()
    .replace(/[(,（，].*$/u, '')
    .replace(/['’]/gu, '')
    .replace(/[\s_-]+/gu, ' ')
    .trim()
  return GENRES.find((genre) => genre === plain.replaceAll(' ', '-')) ?? ALSO.get(plain) ?? namedIn(plain)
}

/** The genre whose name stands in the words: "leaders speech" is a speech; the longest name counts. */
function namedIn(plain: string): Genre | undefined {
  const names = [
    ...GENRES.map((genre): [string, Genre] => [genre.replaceAll('-', ' '), genre]),
    ...Object.entries(ALSO),
  ]
  const inside = names.filter(([name]) => ` ${plain} `.includes(` ${name} `))
  return inside.sort(([a], [b]) => b.length - a.length)[0]?.[1]
}
