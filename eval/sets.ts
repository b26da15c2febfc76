import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Coded, codedText, parseOffsets, parseQuoted } from './coded.ts'
import { type Captured, capture, root } from './reading.ts'

/** Texts of a language other than English are a set of their own. */
export const SETS = [
  'seeds',
  'dev',
  'dev-vi',
  'dev-zh',
  'blind',
  'written',
  'unseen',
  'unseen-vi',
  'unseen-zh',
  'examples',
] as const
export type SetName = (typeof SETS)[number]

/** A text with what a person coded in it. */
export interface CodedText {
  readonly set: SetName
  readonly captured: Captured
  readonly gold: readonly Coded[]
}

/** The folder of coded texts outside the repository, or `undefined` where there is none. */
export const corpus = (): string | undefined => {
  const folder = process.env.SERVANDA_CORPUS
  return folder && existsSync(join(folder, 'seeds')) ? folder : undefined
}

const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(folder, name))
    : []

const languageOf = (file: string): string => /\.([A-Za-z-]+)\.gold\.jsonl$/.exec(file)?.[1] ?? 'en'
const setOf = (set: SetName, file: string): SetName => SETS.find((one) => one === `${set}-${languageOf(file)}`) ?? set

/** Texts of one language whose coding stands beside them: `NAME.en.txt`, `NAME.en.gold.jsonl`. */
function codedBeside(set: SetName, folder: string, tags: readonly string[]): CodedText[] {
  return filesIn(folder, '.gold.jsonl')
    .filter((file) => tags.some((tag) => file.endsWith(`.${tag}.gold.jsonl`)))
    .map((file) => {
      const captured = capture(file.replace(/\.gold\.jsonl$/, '.txt'))
      return { set: setOf(set, file), captured, gold: parseQuoted(captured.text, readFileSync(file, 'utf8')) }
    })
}

/** Texts whose coding is kept as offsets, wherever the texts are. Texts that are not there are left out. */
function codedByOffsets(
  set: SetName,
  codings: string,
  { folders, tags }: { readonly folders: readonly string[]; readonly tags: readonly string[] },
): CodedText[] {
  const files = filesIn(codings, '.jsonl').filter((file) => tags.some((tag) => file.endsWith(`.${tag}.jsonl`)))
  return files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8')
    const path = folders.map((folder) => join(folder, codedText(lines))).find((candidate) => existsSync(candidate))
    if (!path) return []
    const captured = capture(path)
    return [{ set, captured, gold: parseOffsets(captured.text, captured.bytes, lines).rows }]
  })
}

/** Every coded text that is at hand, by set, then by name. */
export function codedTexts(tags: readonly string[]): CodedText[] {
  const folder = corpus()
  const gold = join(root, 'eval', 'gold')
  const examples = filesIn(join(root, 'examples'), '').filter((path) => !basename(path).includes('.'))
  return [
    ...(folder ? codedBeside('seeds', join(folder, 'seeds'), tags) : []),
    ...(folder ? codedBeside('dev', join(folder, 'dev'), tags) : []),
    ...(folder ? codedByOffsets('blind', gold, { folders: [join(folder, 'dev'), join(folder, 'seeds')], tags }) : []),
    ...codedBeside('written', join(root, 'eval', 'written'), tags),
    ...codedBeside('unseen', join(root, 'eval', 'unseen'), tags),
    ...codedByOffsets('examples', join(gold, 'examples'), { folders: examples, tags }),
  ]
}
