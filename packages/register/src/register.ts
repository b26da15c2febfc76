import type { Context } from './context.ts'
import type { Register } from './verbs.ts'

type Verb<Asked extends unknown[], Answer> = (context: Context, ...asked: Asked) => Answer | Promise<Answer>

/** The verbs over one open register; each is loaded, with what it needs, when it is first called. */
export function registerOf(context: Context, notices: readonly string[] = []): Register {
  const later =
    <Asked extends unknown[], Answer>(load: () => Promise<Verb<Asked, Answer>>) =>
    async (...asked: Asked): Promise<Answer> =>
      (await load())(context, ...asked)

  return {
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
    summary: later(async () => (await import('./verbs/summary.ts')).summary),
    documents: later(async () => (await import('./verbs/documents.ts')).documents),
    document: later(async () => (await import('./verbs/document.ts')).document),
    provisions: later(async () => (await import('./verbs/provisions.ts')).provisions),
    provision: later(async () => (await import('./verbs/provisions.ts')).provision),
    items: later(async () => (await import('./verbs/items.ts')).items),
    item: later(async () => (await import('./verbs/items.ts')).item),
    things: later(async () => (await import('./verbs/things.ts')).things),
    thing: later(async () => (await import('./verbs/thing.ts')).thing),
    links: later(async () => (await import('./verbs/links.ts')).links),
    async link({ signal, onProgress } = {}) {
      const [{ linkPending }, { pendingCount }] = await Promise.all([
        import('./link/link-pending.ts'),
        import('./link/pending.ts'),
      ])
      const linked = await linkPending(context.store, { signal, onProgress })
      return { linked, waiting: await pendingCount(context.store) }
    },
    linkBehind: () => context.linking.start(),
    decideLinks: later(async () => (await import('./link/decide-links.ts')).decideLinks),
    mergeItems: later(async () => (await import('./link/decide-items.ts')).mergeItems),
    splitItem: later(async () => (await import('./link/decide-items.ts')).splitItem),
    compare: later(async () => (await import('./verbs/compare.ts')).compare),
    occasions: later(async () => (await import('./occasions/voices.ts')).occasions),
    voices: later(async () => (await import('./occasions/voices.ts')).voices),
    formulations: later(async () => (await import('./formulations/formulations.ts')).formulations),
    formulation: later(async () => (await import('./formulations/formulations.ts')).formulation),
    calendar: later(async () => (await import('./calendar/calendar.ts')).calendar),
    topics: later(async () => (await import('./topics/topics.ts')).topics),
    timeline: later(async () => (await import('./timeline/timeline.ts')).timeline),
    signedSets: later(async () => (await import('./signed-sets/signed-sets.ts')).signedSets),
    brief: later(async () => (await import('./brief/brief.ts')).brief),
    gaps: later(async () => (await import('./gaps/gaps.ts')).gaps),
    search: later(async () => (await import('./verbs/search.ts')).search),
    correct: later(async () => (await import('./verbs/correct.ts')).correct),
    works: later(async () => (await import('./verbs/works.ts')).works),
    work: later(async () => (await import('./verbs/works.ts')).work),
    decideWork: later(async () => (await import('./verbs/works.ts')).decideWork),
    issues: later(async () => (await import('./verbs/issues.ts')).issues),
    queue: later(async () => (await import('./review/queue.ts')).queue),
    lost: later(async () => (await import('./review/queue.ts')).lost),
    decide: later(async () => (await import('./review/decide.ts')).decide),
    undo: later(async () => (await import('./review/undo.ts')).undo),
    itemStatus: later(async () => (await import('./status/item-status.ts')).itemStatus),
    status: later(async () => (await import('./status/summary.ts')).statusSummary),
    assess: later(async () => (await import('./status/enter.ts')).assess),
    addEvidence: later(async () => (await import('./status/enter.ts')).addEvidence),
    noteSearch: later(async () => (await import('./status/enter.ts')).noteSearch),
    code: later(async () => (await import('./coding/code.ts')).code),
    codings: later(async () => (await import('./coding/codings.ts')).codings),
    adjudicate: later(async () => (await import('./coding/adjudicate.ts')).adjudicate),
    codingSummary: later(async () => (await import('./coding/summary.ts')).codingSummary),
    join: later(async () => (await import('./join/join.ts')).join),
    conflicts: later(async () => (await import('./join/conflicts.ts')).conflicts),
    settle: later(async () => (await import('./join/conflicts.ts')).settle),
    log: later(async () => (await import('./verbs/log.ts')).log),
    verify: later(async () => (await import('./verbs/verify.ts')).verify),
    backup: later(async () => (await import('./verbs/backup.ts')).backup),
    doctor: later(async () => (await import('./verbs/doctor.ts')).doctor),
    checkpoint: later(async () => (await import('./verbs/log.ts')).checkpoint),
    rereadings: later(async () => (await import('./verbs/reread.ts')).rereadings),
    async *reread() {
      const { reread } = await import('./verbs/reread.ts')
      yield* reread(context)
    },
    async close() {
      await context.linking.stop()
      await context.store.close()
    },
  }
}
