import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licences of everything that the package carries inside, as one text. */
export function licencesOf(root: string): string {
  const listed = execFileSync('npm', ['ls', '--omit', 'dev', '--all', '--parseable'], { cwd: root, encoding: 'utf8' })
  const folders = [...new Set(listed.split('\n'))].filter((folder) => folder.includes('node_modules'))
  return folders
    .filter((folder) => !isOurs(folder))
    .sort()
    .map(licenceOf)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

const manifest = (folder: string): { name: string; version: string; license?: string } =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

const isOurs = (folder: string): boolean =>
  !existsSync(join(folder, 'package.json')) || manifest(folder).name.startsWith('@servanda/')

function licenceOf(folder: string): string {
  const { name, version, license } = manifest(folder)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'Its package brings no text of the licence.'
  return `${name} ${version} (${license})\n\n${text}\n`
}
