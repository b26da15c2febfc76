import { type Day, iso, later, parseDay } from '@servanda/pipeline'
import { sql } from 'kysely'
import type { Occasion } from '../occasion-rows.ts'
import { documentRow } from '../query/document-row.ts'
import type { DocumentRow } from '../rows.ts'
import type { DocumentTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

/** Texts that tell of many things at once, or of what others told. */
const NO_ACCOUNTS = ['newsletter', 'commentary', 'comment', 'article', 'treaty']
/** Days between two accounts of one occasion, at most. */
const DAYS_APART = 2
const PREFIX = 'occasion.'

interface Account {
  readonly document: DocumentRow
  readonly parties: readonly string[]
}

/**
 * Documents that tell of one occasion: of the same parties, each at most two days behind the one before, in one
 * language; two copies of one text count once. The latest occasion stands first.
 */
export async function occasionsIn(store: Store): Promise<readonly Occasion[]> {
  const accounts = await accountsIn(store)
  const groups = Map.groupBy(accounts, ({ parties }) => JSON.stringify(parties))
  return [...groups.values()]
    .flatMap(together)
    .flatMap(byLanguage)
    .filter(({ documents }) => documents.length > 1)
    .sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? 1 : -1))
}

/** The occasion with an id, or that a document tells of, by its id or source. */
export const occasionOf = async (store: Store, id: string): Promise<Occasion | undefined> =>
  (await occasionsIn(store)).find(
    (one) => one.id === id || one.documents.some((document) => document.id === id || document.source === id),
  )

async function accountsIn(store: Store): Promise<readonly Account[]> {
  const parties = await occasionParties(store)
  const copies = await copiesIn(store)
  const rows = await store.db
    .selectFrom('document')
    .selectAll()
    .where('date', 'is not', null)
    .where((eb) => eb.or([eb('genre', 'is', null), eb('genre', 'not in', NO_ACCOUNTS)]))
    .orderBy('place')
    .execute()
  return rows
    .filter(({ id, language }: DocumentTable) => !copies.has(`${id} ${language}`))
    .flatMap((row) => {
      const some = parties.get(row.id)
      return some ? [{ document: documentRow(row), parties: some }] : []
    })
}

/** The parties that a document speaks of together most often. */
export async function occasionParties({ db }: Store): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ document_id: string; parties: string }>`
    select document_id, parties, count(*) as often from provision where counts = 1 and parties like '%,%'
    group by document_id, parties order by document_id, often, parties desc`.execute(db)
  return new Map(rows.map(({ document_id, parties }) => [document_id, JSON.parse(parties) as string[]]))
}

/** Documents, each with its language, that carry the text of one that sorts before them. */
async function copiesIn({ db }: Store): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string; language: string }>`
    select b.id, b.language from work_pair w
    join document a on a.id = w.document_id join document b on b.id = w.other_id
    where a.language = b.language and not exists (
      select 1 from work_decision d
      where d.document_id = w.document_id and d.other_id = w.other_id and d.verdict = 'apart')`.execute(db)
  return new Set(rows.map(({ id, language }) => `${id} ${language}`))
}

/** Accounts of the same parties, cut where too many days lie between. */
function together(accounts: readonly Account[]): readonly (readonly Account[])[] {
  const groups: Account[][] = []
  for (const account of accounts) {
    const group = groups.at(-1)
    const before = parseDay(group?.at(-1)?.document.date)
    const isNear = before !== undefined && account.document.date! <= iso(laterDay(before))
    if (group && isNear) group.push(account)
    else groups.push([account])
  }
  return groups
}

const laterDay = (day: Day): Day => later(day, DAYS_APART, 'day')

function byLanguage(accounts: readonly Account[]): readonly Occasion[] {
  return [...Map.groupBy(accounts, ({ document }) => document.language)].map(([language, some]) => {
    const documents = some.map(({ document }) => document)
    return {
      id: `${PREFIX}${documents[0]!.id}`,
      from: documents[0]!.date!,
      to: documents.at(-1)!.date!,
      parties: some[0]!.parties,
      language,
      documents,
      elsewhere: accounts.flatMap(({ document }) => (document.language === language ? [] : [document])),
    }
  })
}
