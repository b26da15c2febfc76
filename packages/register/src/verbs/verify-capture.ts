import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { sha256 } from '../identity.ts'
import type { CaptureTable } from '../store/schema.ts'
import type { VerifyReport } from '../verbs.ts'

type Problem = VerifyReport['problems'][number]

const inflated = promisify(inflateRaw)

/** What is wrong with a captured text or its original. */
export async function captureProblems(
  capture: Pick<CaptureTable, 'document_id' | 'text' | 'text_hash' | 'original' | 'original_hash'>,
  source: string,
): Promise<readonly Problem[]> {
  const id = capture.document_id
  const problems: Problem[] = []
  if (sha256(capture.text) !== capture.text_hash) {
    problems.push({ code: 'verify/text-changed', source, id, message: 'the text is not the one that was captured' })
  }
  const original = await inflated(capture.original).catch(() => undefined)
  if (!original || sha256(original) !== capture.original_hash) {
    problems.push({
      code: 'verify/original-changed',
      source,
      id,
      message: 'the original is not the one that was added',
    })
  }
  return problems
}
