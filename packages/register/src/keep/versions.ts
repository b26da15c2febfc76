import { languages } from '@servanda/languages'
import type { Framework } from '@servanda/pipeline'
import { readers } from '@servanda/readers'
import { sha256 } from '../identity.ts'
import type { FrameworkTable } from '../store/schema.ts'

const known = new WeakMap<Framework, FrameworkTable>()

/** A framework as the register keeps it. */
export function frameworkRow(framework: Framework): FrameworkTable {
  const before = known.get(framework)
  if (before) return before
  const content = JSON.stringify(framework)
  const row = { name: framework.name, version: framework.version, hash: sha256(content), content }
  known.set(framework, row)
  return row
}

/** What reads documents now: readers, language packs and frameworks, each with its version. */
export function pipelineOf(frameworks: readonly Framework[]): string {
  const packs = languages.map(({ tag, version }) => `${tag}@${version}`)
  const data = frameworks.map(frameworkRow).map(({ name, version, hash }) => `${name}@${version}+${hash.slice(0, 8)}`)
  return [...readers.map(({ name, version }) => `${name}@${version}`), ...packs, ...data].join(' ')
}
