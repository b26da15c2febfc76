import { sql } from 'kysely'
import { sha256 } from '../identity.ts'
import type { IssueTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { chainProblems, type LogProblem } from './chain.ts'
import { type Checkpoint, isSigned } from './checkpoint.ts'
import { documentSubject, inputSubject, refusedState } from './document-entries.ts'
import { canonical, type Entry } from './entry.ts'
import { columnsOf, PROJECTIONS, projected } from './projection.ts'
import { lastEntries, wholeLog } from './read-log.ts'

interface Checked {
  readonly entries: number
  readonly problems: readonly LogProblem[]
}

/** Whether the log is whole, follows a checkpoint where one is given, and is what the tables show. */
export async function logProblems(store: Store, against?: Checkpoint): Promise<Checked> {
  const passed = new Map<number, string>()
  let entries = 0
  let first: Entry | undefined
  const chain = await chainProblems(wholeLog(store), (entry) => {
    entries++
    first ??= entry
    if (entry.n === 1 || entry.n === against?.n) passed.set(entry.n, entry.hash)
  })
  const problems = [
    ...chain,
    ...(against ? checkpointProblems(against, passed) : []),
    ...(await settingProblems(store, first)),
    ...(await frameworkProblems(store)),
    ...(await missingDocuments(store)),
    ...(await inputProblems(store)),
  ]
  for (const kind of Object.keys(PROJECTIONS)) problems.push(...(await projectionProblems(store, kind)))
  return { entries, problems }
}

function checkpointProblems(checkpoint: Checkpoint, passed: ReadonlyMap<number, string>): readonly LogProblem[] {
  const id = `log/${checkpoint.n}`
  const wrong = (code: string, message: string): readonly LogProblem[] => [{ code, id, message }]
  if (!isSigned(checkpoint)) return wrong('verify/checkpoint-unsigned', 'the checkpoint does not bear its signature')
  if (passed.get(1) !== checkpoint.register) {
    return wrong('verify/checkpoint-other', 'the checkpoint is one of another register')
  }
  if (passed.get(checkpoint.n) !== checkpoint.hash) {
    return wrong('verify/checkpoint-broken', `entry ${checkpoint.n} is not the one that the checkpoint was signed over`)
  }
  return []
}

async function settingProblems({ db }: Store, first: Entry | undefined): Promise<readonly LogProblem[]> {
  const rows = await db.selectFrom('setting').selectAll().execute()
  const settings = Object.fromEntries(rows.map(({ name, value }) => [name, value]))
  if (!first || canonical(settings) === canonical(first.after?.settings ?? {})) return []
  const message = 'the settings of the register are not those that it was made with'
  return [{ code: 'verify/settings-changed', id: 'register', message }]
}

async function frameworkProblems({ db }: Store): Promise<readonly LogProblem[]> {
  const rows = await db.selectFrom('framework').selectAll().execute()
  return rows.flatMap(({ name, version, hash, content }) => {
    const start = canonical({ name, version })
    const same = sha256(content) === hash && canonical(headOf(content)) === start
    const message = `the framework ${name} is not the one that documents were read with`
    return same ? [] : [{ code: 'verify/framework-changed', id: name, message }]
  })
}

function headOf(content: string): { readonly name?: unknown; readonly version?: unknown } {
  try {
    const { name, version } = JSON.parse(content) as { readonly name: unknown; readonly version: unknown }
    return { name, version }
  } catch {
    return {}
  }
}

/** Documents that were added and never taken out, and are not there. */
async function missingDocuments(store: Store): Promise<readonly LogProblem[]> {
  const rows = await store.db.selectFrom('document').select('id').execute()
  const there = new Set(rows.map(({ id }) => documentSubject(id)))
  const found: LogProblem[] = []
  for await (const { subject, after } of lastEntries(store, 'document')) {
    if (after && !there.has(subject)) {
      found.push({
        code: 'verify/document-missing',
        id: subject.slice('document/'.length),
        message: `${String(after.source)} was added and is gone`,
      })
    }
  }
  return found
}

/** What is said of inputs that became no document. */
async function inputProblems(store: Store): Promise<readonly LogProblem[]> {
  const { rows } = await sql<IssueTable & { readonly entered: string | null }>`
    select i.*, (select e.state_after from log_entry e where e.subject = ${inputSubject('')} || i.document_id
      order by e.n desc limit 1) as entered
    from issue i where not exists (select 1 from document d where d.id = i.document_id)`.execute(store.db)
  return rows
    .filter((row) => row.entered !== null && row.entered !== canonical(refusedState(row)))
    .map(({ document_id, source }) => ({
      code: 'verify/issue-changed',
      id: document_id,
      message: `what is said of ${source} is not as it was entered`,
    }))
}

/** Rows of a table that are not what the log says, either way. */
async function projectionProblems(store: Store, kind: string): Promise<readonly LogProblem[]> {
  const projection = PROJECTIONS[kind]!
  const columns = columnsOf(projection)
  const rows = (await store.db.selectFrom(projection.table).selectAll().execute()) as readonly Readonly<
    Record<string, unknown>
  >[]
  const shown = new Map(rows.map((row) => [row.subject as string, columns.map((column) => row[column])]))
  const found: LogProblem[] = []
  const wrong = (subject: string, message: string): void => {
    found.push({
      code: 'verify/table-changed',
      id: subject,
      message: `${message}; "servanda doctor --rebuild" mends it`,
    })
  }
  for await (const entry of lastEntries(store, kind)) {
    const values = projected(projection, entry)
    const row = shown.get(entry.subject)
    shown.delete(entry.subject)
    if (canonical(row ?? null) !== canonical(values ?? null)) {
      wrong(entry.subject, `the table ${projection.table} does not show what entry ${entry.n} says`)
    }
  }
  for (const subject of shown.keys()) wrong(subject, `the table ${projection.table} shows what nobody entered`)
  return found
}
