import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Party } from '@servanda/pipeline'
import { ServandaError } from '../errors.ts'
import { LISTS } from './lists.ts'
import { builtInFrameworks } from './load.ts'

/** The folder of a new framework, and the ids of the parties that it is about. */
export interface Skeleton {
  readonly folder: string
  readonly name: string
  readonly pair: readonly string[]
}

/**
 * Writes the folder of a framework for two parties, with every list empty, below a folder.
 *
 * @param parties two names or ids of parties that `base` knows, in any language and order
 * @throws ServandaError `framework-missing` where a party is not known, `framework-invalid` where the folder is there already
 */
export async function frameworkSkeleton(parties: readonly string[], below = '.'): Promise<Skeleton> {
  const known = (await builtInFrameworks()).find(({ name }) => name === 'base')?.parties ?? []
  const pair = [...new Set(parties.map((party) => partyNamed(party, known)))].sort()
  if (pair.length !== 2) throw new ServandaError('framework-invalid', 'give two different parties: Kenya,Peru')
  const name = pair.map((id) => id.slice(id.indexOf('/') + 1)).join('-')
  const folder = resolve(below, name)
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new ServandaError('framework-invalid', `${folder} cannot be made: ${reasonOf(error)}`)
  })
  const manifest = { name, version: '0.1.0', pair }
  await writeFile(join(folder, 'framework.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  for (const list of LISTS) await writeFile(join(folder, `${list}.json`), '[]\n')
  return { folder, name, pair }
}

const reasonOf = ({ code, message }: NodeJS.ErrnoException): string =>
  code === 'EEXIST' ? 'it is there already' : message

function partyNamed(name: string, known: readonly Party[]): string {
  const wanted = name.trim().toLowerCase()
  const found = known.find(({ id, names }) =>
    [id, ...Object.values(names).flat()].some((one) => one.toLowerCase() === wanted),
  )
  if (found) return found.id
  throw new ServandaError('framework-missing', `no party "${name.slice(0, 60)}"; give names that base/parties.json has`)
}
