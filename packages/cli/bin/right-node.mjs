// Plain JavaScript that any Node can run: it sees to a Node that can run the rest.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const LEAST = [24, 15]
const OWN = fileURLToPath(
  new URL(`../../../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url),
)

/** Runs `load`; on a Node that is too old, runs the program again on the one that `npm ci` brought, or says what to do. */
export async function onRightNode(program, load) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) {
    // Threads take the cache from the environment: what is kept need not be stripped of its types again in each.
    process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache')
    nodeModule.enableCompileCache?.(process.env.NODE_COMPILE_CACHE)
    nodeModule.registerHooks({ resolve: resolveQuickly })
    process.exitCode = await load()
  } else if (process.env.SERVANDA_NODE !== OWN && existsSync(OWN)) {
    process.exitCode = await runOnOwn([fileURLToPath(program), ...process.argv.slice(2)])
  } else {
    const { node } = process.versions
    process.stderr.write(
      `servanda: Node ${node} is too old; install Node ${LEAST.join('.')} or newer (https://nodejs.org)\n`,
    )
    process.exitCode = 1
  }
}

const packages = new Map()

/** The sources name each other by file and by package, which Node would look up on disk again for each import: a seventh of a start. */
function resolveQuickly(specifier, context, resolve) {
  if (specifier.startsWith('.') && specifier.endsWith('.ts')) {
    return { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true }
  }
  if (!specifier.startsWith('@servanda/')) return resolve(specifier, context)
  if (!packages.has(specifier)) packages.set(specifier, { ...resolve(specifier, context), shortCircuit: true })
  return packages.get(specifier)
}

function runOnOwn(args) {
  const child = spawn(OWN, args, { stdio: 'inherit', env: { ...process.env, SERVANDA_NODE: OWN } })
  process.on('SIGINT', () => {}) // a terminal sends it to the child as well
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
}
