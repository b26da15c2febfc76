import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { resolve } from 'node:path'

/** Runs every generator of the house: each file called `generate-*.ts` writes what it is named after. */
const root = resolve(import.meta.dirname, '..')
const generators = globSync('{languages,packages}/**/generate-*.ts', {
  cwd: root,
  exclude: (path) => /(^|\/)(node_modules|build|dist)$|\.test\.ts$/.test(path),
})

for (const generator of generators.sort()) {
  execFileSync(process.execPath, [resolve(root, generator)], { cwd: root, stdio: 'inherit' })
  console.log(generator)
}
