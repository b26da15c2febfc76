import { setTimeout } from 'node:timers/promises'
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
    if (!options.preview && !options.signal?.aborted) await linked(context, options.links)
  } finally {
    await writing.idle()
    await web.close()
  }
}

/** How long somebody who adds documents waits for links that go on behind, in milliseconds. */
const LONGEST = 2_000

async function linked({ store, linking }: Context, when: AddOptions['links']): Promise<void> {
  if (when === 'behind') await Promise.race([linking.start(), setTimeout(LONGEST, undefined, { ref: false })])
  else if (when !== 'later') await linkPending(store)
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
