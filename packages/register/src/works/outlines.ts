import { numbersIn, type Outline, type Part, shinglesOf } from '@servanda/pipeline'
import type { Kysely } from 'kysely'
import { documentText } from '../keep/document-text.ts'
import { textWithout } from '../keep/text-without.ts'
import { comparedWords } from '../search/fold.ts'
import type { DocumentTable, Tables } from '../store/schema.ts'

/** Keys of things that only a text names. */
const FOUND = 'found:'

/** The outline of a document that was just read; undefined for one without a day. */
export function outlineOf(text: string, part: Part): Outline | undefined {
  const { facts, provisions, mentions, sections } = part
  if (!facts.date) return undefined
  return {
    date: facts.date.value,
    ...(facts.genre ? { genre: facts.genre.value } : {}),
    parties: [...new Set(provisions.flatMap(({ by }) => by))],
    things: [...new Set(mentions.map(({ key }) => key).filter((key) => !key.startsWith(FOUND)))],
    numbers: numbersIn(textWithout(text, part, part.furniture)),
    sections: sections.length,
    provisions: provisions.length,
  }
}

type Db = Kysely<Tables>

/** The text of a document in the register, what stands around it set aside. */
async function textOf(db: Db, document: DocumentTable): Promise<string> {
  const { text, span, furniture } = await documentText(db, document)
  return textWithout(text, span, furniture)
}

export const keptShingles = async (db: Db, document: DocumentTable): Promise<Uint32Array> =>
  shinglesOf(comparedWords(await textOf(db, document)))

/** The outline of a document in the register that has a day. */
export async function keptOutline(db: Db, document: DocumentTable): Promise<Outline> {
  const of = <Table extends 'provision_party' | 'document_thing' | 'section' | 'provision'>(table: Table) =>
    db.selectFrom(table as 'provision').where('document_id', '=', document.id)
  const parties = await db
    .selectFrom('provision_party')
    .select('party')
    .distinct()
    .where('document_id', '=', document.id)
    .execute()
  const things = await db.selectFrom('document_thing').select('key').where('document_id', '=', document.id).execute()
  const count = async (table: 'section' | 'provision'): Promise<number> =>
    (
      await of(table)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
    ).count
  return {
    date: document.date!,
    ...(document.genre ? { genre: document.genre } : {}),
    parties: parties.map(({ party }) => party),
    things: things.map(({ key }) => key).filter((key) => !key.startsWith(FOUND)),
    numbers: numbersIn(await textOf(db, document)),
    sections: await count('section'),
    provisions: await count('provision'),
  }
}
