import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { buildWebIfNeeded } from '../packages/cli/src/index.ts'
import { licencesOf } from './licences.ts'

const root = resolve(import.meta.dirname, '..')
const dist = resolve(root, 'packages/cli/dist')

/** Plain JavaScript with all that it depends on, since Node strips no types under node_modules; run by `npm pack`. */
await buildWebIfNeeded()
rmSync(dist, { recursive: true, force: true })
const bundle = await rolldown({
  cwd: root,
  platform: 'node',
  input: {
    main: 'packages/cli/src/main.ts',
    'sqlite-worker': 'packages/register/src/store/sqlite-worker.ts',
    'reader-worker': 'packages/readers/src/sandbox/reader-worker.ts',
  },
})
await bundle.write({ dir: dist, format: 'esm', chunkFileNames: '[name]-[hash].js', minify: false })
await bundle.close()
copyFileSync(resolve(root, 'packages/register/src/log/check-log.mjs'), resolve(dist, 'check-log.mjs'))
writeFileSync(resolve(dist, 'LICENCES.txt'), licencesOf(root))
