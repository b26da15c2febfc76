import { parentPort } from 'node:worker_threads'
import type { ReaderResult } from '../reader.ts'
import { readers } from '../readers.ts'
import type { Question, Said } from './sandbox.ts'

// what libraries print is for nobody, and a stream that is read would keep the process alive
for (const print of ['log', 'info', 'warn', 'error'] as const) console[print] = () => {}

parentPort!.on('message', async (question: Question) => {
  parentPort!.postMessage(await answer(question))
})

async function answer({ reader: name, bytes, origin }: Question): Promise<ReaderResult> {
  try {
    return await readers
      .find((reader) => reader.name === name)!
      .read(bytes, origin, (milliseconds) => {
        parentPort!.postMessage({ longer: milliseconds } satisfies Said)
      })
  } catch (error) {
    const why = String((error as Error)?.message ?? error).split('\n')[0]!
    return {
      refusal: { code: 'reader/damaged', reason: `cannot be read as ${name} (${why.slice(0, 120)}); is it whole?` },
    }
  }
}
