import { parentPort, workerData } from 'node:worker_threads'
import { readers } from './readers.ts'
import { writer } from './texts.ts'

/** Warms up, tells that it is ready, and when it is told to begin reads its share of made-up statements and says how many megabytes it was. */
const read = await readers.Servanda!()
const write = writer(workerData as number)
const texts = Array.from({ length: 120 }, () => write.statement(48_000))
const warming = texts.splice(0, 40)
const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
for (const text of warming) read(text)
parentPort!.once('message', () => {
  for (const text of texts) read(text)
  parentPort!.postMessage(size)
})
parentPort!.postMessage('ready')
