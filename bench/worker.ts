import { parentPort, workerData } from 'node:worker_threads'
import { readers } from './readers.ts'
import { writer } from './texts.ts'

/** Reads its share of made-up statements and tells how many megabytes it was. */
const read = await readers.Servanda!()
const write = writer(workerData as number)
const texts = Array.from({ length: 40 }, () => write.statement(48_000))
for (const text of texts) read(text)
parentPort!.postMessage(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6)
