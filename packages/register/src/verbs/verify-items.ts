import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { itemId, provisionId } from '../identity.ts'
import type { VerifyReport } from '../verbs.ts'

interface Mention {
  readonly document_id: string
  readonly n: number
  readonly source: string | null
  readonly quote: string | null
  readonly item_id: string | null
  readonly words_id: string | null
  readonly told: string | null
}

/** Mentions of another item than their words or the links made them. */
export async function itemProblems({ store: { db } }: Pick<Context, 'store'>): Promise<VerifyReport['problems']> {
  const found: VerifyReport['problems'][number][] = []
  for (const { id } of await db.selectFrom('document').select('id').orderBy('place').execute()) {
    const { rows } = await sql<Mention>`
      select p.document_id, p.n, d.source, p.quote, p.item_id, w.words_id, w.item_id as told
      from provision p join document d on d.id = p.document_id
      left join item_words w on w.document_id = p.document_id and w.n = p.n
      where p.document_id = ${id} and (p.item_id is not null or w.n is not null) order by p.n`.execute(db)
    found.push(...rows.filter((row) => !isWhole(row)).map(problemOf))
  }
  const { rows: strays } = await sql<Mention>`
    select w.document_id, w.n, null as source from item_words w where not exists
      (select 1 from provision p where p.document_id = w.document_id and p.n = w.n)`.execute(db)
  return [...found, ...strays.map(problemOf)]
}

function isWhole({ quote, item_id, words_id, told }: Mention): boolean {
  const own = itemId(quote!)
  return words_id === null ? item_id === own : words_id === own && told === item_id
}

const problemOf = ({ document_id, n, source }: Mention): VerifyReport['problems'][number] => ({
  code: 'verify/item-changed',
  source: source ?? '',
  id: provisionId(document_id, n),
  message: 'it is not a mention of the item that it was',
})
