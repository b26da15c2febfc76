import { brief } from './brief/brief.ts'
import { calendar } from './calendar/calendar.ts'
import { adjudicate } from './coding/adjudicate.ts'
import { code } from './coding/code.ts'
import { codings } from './coding/codings.ts'
import { codingSummary } from './coding/summary.ts'
import type { Context } from './context.ts'
import { formulation, formulations } from './formulations/formulations.ts'
import { gaps } from './gaps/gaps.ts'
import { occasions, voices } from './occasions/voices.ts'
import { decide } from './review/decide.ts'
import { lost, queue } from './review/queue.ts'
import { undo } from './review/undo.ts'
import { signedSets } from './signed-sets/signed-sets.ts'
import { addEvidence, assess, noteSearch } from './status/enter.ts'
import { itemStatus } from './status/item-status.ts'
import { statusSummary } from './status/summary.ts'
import { timeline } from './timeline/timeline.ts'
import { topics } from './topics/topics.ts'
import { backup } from './verbs/backup.ts'
import { doctor } from './verbs/doctor.ts'
import { document } from './verbs/document.ts'
import { documents } from './verbs/documents.ts'
import { issues } from './verbs/issues.ts'
import { item, items } from './verbs/items.ts'
import { links } from './verbs/links.ts'
import { checkpoint, log } from './verbs/log.ts'
import { provision, provisions } from './verbs/provisions.ts'
import { search } from './verbs/search.ts'
import { summary } from './verbs/summary.ts'
import { thing } from './verbs/thing.ts'
import { things } from './verbs/things.ts'
import { verify } from './verbs/verify.ts'
import { decideWork, work, works } from './verbs/works.ts'
import type { Register } from './verbs.ts'

/** The verbs over one open register. Those that read texts bring the pipeline with them only when they are called. */
export const registerOf = (context: Context, notices: readonly string[] = []): Register => ({
  file: context.file,
  notices,
  async *add(inputs, options) {
    const { add } = await import('./verbs/add.ts')
    yield* add(context, inputs, options)
  },
  async *retry(sources, options) {
    const { retry } = await import('./verbs/retry.ts')
    yield* retry(context, sources, options)
  },
  async *watch(feeds, options) {
    const { watch } = await import('./verbs/watch.ts')
    yield* watch(context, feeds, options)
  },
  summary: () => summary(context),
  documents: (query) => documents(context, query),
  document: (id) => document(context, id),
  provisions: (query) => provisions(context, query),
  provision: (id) => provision(context, id),
  items: (query) => items(context, query),
  item: (id, asOf) => item(context, id, asOf),
  things: (type, query) => things(context, type, query),
  thing: (id, asOf) => thing(context, id, asOf),
  links: (query) => links(context, query),
  async link({ signal, onProgress } = {}) {
    const [{ linkPending }, { pendingCount }] = await Promise.all([
      import('./link/link-pending.ts'),
      import('./link/pending.ts'),
    ])
    const linked = await linkPending(context.store, { signal, onProgress })
    return { linked, waiting: await pendingCount(context.store) }
  },
  async decideLinks(asked) {
    const { decideLinks } = await import('./link/decide-links.ts')
    return decideLinks(context, asked)
  },
  async mergeItems(asked) {
    const { mergeItems } = await import('./link/decide-items.ts')
    return mergeItems(context, asked)
  },
  async splitItem(asked) {
    const { splitItem } = await import('./link/decide-items.ts')
    return splitItem(context, asked)
  },
  async compare(a, b, query) {
    const { compare } = await import('./verbs/compare.ts')
    return compare(context, a, b, query)
  },
  occasions: (query) => occasions(context, query),
  voices: (id, query) => voices(context, id, query),
  formulations: (query) => formulations(context, query),
  formulation: (id) => formulation(context, id),
  calendar: (query) => calendar(context, query),
  topics: (query) => topics(context, query),
  timeline: (query) => timeline(context, query),
  signedSets: (query) => signedSets(context, query),
  brief: (query) => brief(context, query),
  gaps: (query) => gaps(context, query),
  search: (words, query) => search(context, words, query),
  async correct(asked) {
    const { correct } = await import('./verbs/correct.ts')
    return correct(context, asked)
  },
  works: (query) => works(context, query),
  work: (id) => work(context, id),
  decideWork: (decision) => decideWork(context, decision),
  issues: (query) => issues(context, query),
  queue: (query) => queue(context, query),
  lost: () => lost(context),
  decide: (decision) => decide(context, decision),
  undo: (asked) => undo(context, asked),
  itemStatus: (id, asOf) => itemStatus(context, id, asOf),
  status: (asOf) => statusSummary(context, asOf),
  assess: (asked) => assess(context, asked),
  addEvidence: (asked) => addEvidence(context, asked),
  noteSearch: (asked) => noteSearch(context, asked),
  code: (asked) => code(context, asked),
  codings: (document, coder) => codings(context, document, coder),
  adjudicate: (asked) => adjudicate(context, asked),
  codingSummary: () => codingSummary(context),
  log: (query) => log(context, query),
  verify: (against) => verify(context, against),
  backup: (file) => backup(context, file),
  doctor: (options) => doctor(context, options),
  checkpoint: (keyFile) => checkpoint(context, keyFile),
  async rereadings(query) {
    const { rereadings } = await import('./verbs/reread.ts')
    return rereadings(context, query)
  },
  async *reread() {
    const { reread } = await import('./verbs/reread.ts')
    yield* reread(context)
  },
  close: () => context.store.close(),
})
