import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { jsonl } from './jsonl.ts'
import { md } from './md.ts'

/** Every format that rows can leave in, by the ending of its files. */
export const FORMATS = { csv, jsonl, md } as const satisfies Readonly<Record<string, Format>>
export type FormatName = keyof typeof FORMATS
