import { spawn } from 'node:child_process'
import type { PageLine } from './page-lines.ts'

/** Program that recognises text in pictures, as Debian's `tesseract-ocr` brings it, on this machine. */
export interface Tesseract {
  /** `tesseract 5.3.0`. */
  readonly version: string
  /** Those of its languages that Servanda reads, joined as it wants them: `eng+vie`. */
  readonly languages: string
}

const PROGRAM = 'tesseract'
/** Those that it knows by these names, the commonest first. */
const LANGUAGES = ['eng', 'chi_sim', 'chi_tra', 'vie'] as const
/** For one picture, in milliseconds. */
export const LONGEST = 60_000
/** Bytes of what it says. */
const MOST_SAID = 16 * 1024 * 1024

let found: Promise<Tesseract | undefined> | undefined

/** What is installed; undefined where nothing is. Looked for once. */
export const installed = (): Promise<Tesseract | undefined> => (found ??= look())

async function look(): Promise<Tesseract | undefined> {
  try {
    const version = /^tesseract\s+v?([\d.]+)/u.exec(await run(['--version']))?.[1]
    const known = (await run(['--list-langs'])).split(/\s+/u)
    const languages = LANGUAGES.filter((language) => known.includes(language)).join('+')
    return version === undefined || languages === '' ? undefined : { version: `tesseract ${version}`, languages }
  } catch {
    return undefined
  }
}

/** The lines in a picture (PNM) of a page, as they stand on it; places in its dots, counted from the lower left corner. */
export async function linesInPicture(
  { languages }: Tesseract,
  picture: Uint8Array,
  { page, height }: { readonly page: number; readonly height: number },
): Promise<readonly PageLine[]> {
  const table = await run(['stdin', 'stdout', '-l', languages, 'tsv'], picture)
  const lines = new Map<string, PageLine>()
  for (const row of table.split('\n').slice(1)) {
    const [level, , block, paragraph, line, , left, top, width, tall, , ...text] = row.split('\t')
    const word = text.join('\t').trim()
    if (level !== '5' || word === '') continue
    const key = `${block} ${paragraph} ${line}`
    const above = lines.get(key)
    const right = Number(left) + Number(width)
    const y = height - Number(top) - Number(tall)
    if (above) {
      lines.set(key, { ...above, text: joined(above.text, word), right, size: Math.max(above.size, Number(tall)) })
    } else {
      const place = { left: Number(left), right, y, size: Number(tall), height: y / height }
      lines.set(key, { text: word, page, ...place })
    }
  }
  return evened([...lines.values()])
}

const joined = (before: string, word: string): string =>
  /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u.test(before) &&
  /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(word)
    ? before + word
    : `${before} ${word}`

/** Letters of one size are found a little taller or lower, as they reach up and down. */
function evened(lines: readonly PageLine[]): readonly PageLine[] {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  return lines.map((line) => (Math.abs(line.size - usual) < 0.35 * usual ? { ...line, size: usual } : line))
}

/** What the program says. Without a shell; the picture goes in as it is. @throws where it fails or takes too long */
function run(options: readonly string[], input?: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(PROGRAM, options, {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: LONGEST,
      killSignal: 'SIGKILL',
    })
    const said: Buffer[] = []
    let size = 0
    child.on('error', reject)
    child.stdout.on('data', (part: Buffer) => {
      size += part.length
      if (size > MOST_SAID) child.kill('SIGKILL')
      else said.push(part)
    })
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(said).toString('utf8'))
      else reject(new Error(`${PROGRAM} has not read the picture`))
    })
    // it may end before it has taken all
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
