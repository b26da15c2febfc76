import type { Format } from './format.ts'
import { cellsOf } from './table.ts'

/** One JSON object a line, every text exactly as it is; columns without a value are left out. */
export const jsonl: Format = {
  name: 'JSON Lines',
  extension: 'jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  async *write({ about, where }, rows) {
    for await (const row of rows) yield `${JSON.stringify(Object.fromEntries(cellsOf({ ...about, ...where }, row)))}\n`
  },
}
