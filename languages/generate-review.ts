import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { languages } from './index.ts'
import { reviewOf } from './review.ts'

/** Writes the page for reviewers of every language. Run by `npm run generate`. */
export function generateReviews(): void {
  for (const pack of languages) writeFileSync(join(import.meta.dirname, pack.tag, 'REVIEW.md'), reviewOf(pack))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) generateReviews()
