import { parentPort, workerData } from 'node:worker_threads'
import { SqliteEngine } from './sqlite-engine.ts'
import type { Question } from './sqlite-messages.ts'

const { file, access } = workerData as { readonly file: string; readonly access: 'read' | 'write' }
const engine = new SqliteEngine(file, access)

parentPort!.on('message', (question: Question | 'close') => {
  if (question === 'close') {
    engine.close()
    parentPort!.close()
  } else parentPort!.postMessage(engine.answer(question))
})
parentPort!.postMessage('open')
