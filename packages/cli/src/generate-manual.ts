import { writeFileSync } from 'node:fs'
import { manual } from './manual.ts'

writeFileSync(new URL('../../../docs/cli.md', import.meta.url), await manual())
