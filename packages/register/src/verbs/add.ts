import type { Context } from '../context.ts'
import { linkPending } from '../link/link-pending.ts'
import { givenFacts, inputsOf, type Pages, pagesFrom, unpacked } from '../reading/index.ts'
import type { AddOptions, AddReport, Upload } from '../verbs.ts'
import { ahead } from './ahead.ts'
import { type Keeping, keep, keepingOf } from './keep.ts'
import type { Opened } from './open-input.ts'
import { preview } from './preview.ts'
import { type Read, WritingQueue } from './writing.ts'

/** Reads inputs into the register, each whole or not at all; a report is given when its document is durable. */
export async function* add(
  context: Context,
  asked: readonly (string | Upload)[],
  options: AddOptions = {},
): AsyncGenerator<AddReport> {
  const inputs = await inputsOf(asked)
  const given = givenFacts(options.facts)
  const web = pagesWhenAsked(options.allowHosts)
  const keeping = await keepingOf(context, given, web.pages)
  const become = options.preview ? previewed : keep
  const writing = new WritingQueue()
  try {
    // while documents are being written, the next ones are read
    for await (const { turn, opened } of ahead(unpacked(inputs), keeping)) {
      if (options.signal?.aborted) break
      const { input, done, total } = turn
      options.onProgress?.({ done, total, source: input.source })
      writing.add(await become(keeping, await opened()))
      yield* writing.ready()
    }
    yield* writing.rest()
    const waits = options.links === 'later' || options.preview
    if (!options.signal?.aborted && !waits) await linkPending(context.store)
  } finally {
    await writing.idle()
    await web.close()
  }
}

const previewed = async (keeping: Keeping, opened: Opened): Promise<Read> => ({
  written: () => preview(keeping, opened),
})

/** The web, reached for when the first page is asked for. */
function pagesWhenAsked(allowHosts: readonly string[] | undefined) {
  let pages: Promise<Pages> | undefined
  return {
    pages: () => (pages ??= pagesFrom(allowHosts)),
    close: async () => (await pages?.catch(() => undefined))?.close(),
  }
}
