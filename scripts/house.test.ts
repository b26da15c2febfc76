import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file && existsSync(resolve(root, file)))
const sources = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file))
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8')

/** The workspace a file belongs to: its folder, or "" for the root. */
const roomOf = (file: string): string => /^(languages|packages\/[^/]+)\//.exec(file)?.[1] ?? ''

function relativeImports(file: string): string[] {
  return [...read(file).matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)].map((match) =>
    relative(root, resolve(root, dirname(file), match[1] ?? '')),
  )
}

describe('the house keeps its walls', () => {
  test('no folder or file is a drawer for everything', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|managers?)(\/|\.[a-z]+$)/.test(file))).toEqual([])
  })

  test('a relative import stays in its own workspace, but for the fixtures of tests', () => {
    const crossings = sources
      .filter((file) => roomOf(file) !== '' && !/\.fixture\.ts$/.test(file))
      .flatMap((file) =>
        relativeImports(file)
          .filter((target) => roomOf(target) !== roomOf(file) && !/package\.json$/.test(target))
          .map((target) => `${file} -> ${target}`),
      )
    expect(crossings).toEqual([])
  })

  test('the pipeline and the language packs reach no global of their host', () => {
    const reaching = sources.filter(
      (file) =>
        /^(packages\/pipeline\/src|languages)\//.test(file) &&
        !/\.test\.ts$/.test(file) &&
        /\bglobalThis\b/.test(read(file)),
    )
    expect(reaching).toEqual([])
  })

  test('the pipeline declares no dependency and the language packs only the pipeline', () => {
    const dependencies = (file: string): string[] => Object.keys(JSON.parse(read(file)).dependencies ?? {})
    expect(dependencies('packages/pipeline/package.json')).toEqual([])
    expect(dependencies('languages/package.json')).toEqual(['@servanda/pipeline'])
  })

  test('every runtime dependency has a line on what it is for and how to leave it', () => {
    const page = read('docs/decisions/dependencies.md')
    const declared = files
      .filter((file) => /^packages\/[^/]+\/package\.json$/.test(file))
      .flatMap((file) => Object.keys(JSON.parse(read(file)).dependencies ?? {}))
      .filter((name) => !name.startsWith('@servanda/'))
    expect(declared.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })

  test('the lock file names no address to download from', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "[a-z]+:\/\//)
  })
})
