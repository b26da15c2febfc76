import { foldCharacter } from './fold.ts'

/** Folded letters, and the UTF-16 code units that they stand for. */
export interface Letters {
  readonly letters: string
  readonly start: number
  readonly end: number
}

/** What stands between two gaps: a word, or Han characters one by one. */
export type Run =
  | { readonly han: true; readonly characters: readonly Letters[] }
  | { readonly han: false; readonly word: Letters }

const HAN = /^\p{Script=Han}$/u
const WORD = /^[\p{L}\p{N}]$/u

/** Cuts a text into folded words and runs of Han, in one pass. */
export function runsOf(text: string): readonly Run[] {
  const cutter = cutterOf()
  let at = 0
  while (at < text.length) {
    if (isPlain(text.charCodeAt(at))) {
      const end = endOfPlain(text, at)
      cutter.word(text.slice(at, end).toLowerCase(), at, end)
      at = end
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(at)!)
    const end = at + character.length
    cutCharacter(cutter, foldCharacter(character), { start: at, end })
    at = end
  }
  return cutter.done()
}

/** ASCII letters and digits, which most texts are made of and which need no folding but lower case. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0))
const isPlain = (code: number): boolean => code < 128 && PLAIN[code] === 1

function endOfPlain(text: string, from: number): number {
  let end = from + 1
  while (end < text.length && isPlain(text.charCodeAt(end))) end++
  return end
}

function cutCharacter(
  cutter: Cutter,
  form: string,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  if (form === '') cutter.mark(end)
  for (const letter of form) {
    const kind = kindOf(letter)
    if (kind === 'han') cutter.han(letter, start, end)
    else if (kind === 'word') cutter.word(letter, start, end)
    else cutter.gap()
  }
}

const kinds = new Map<string, 'han' | 'word' | 'gap'>()

function kindOf(letter: string): 'han' | 'word' | 'gap' {
  const known = kinds.get(letter)
  if (known) return known
  const kind = HAN.test(letter) ? 'han' : WORD.test(letter) ? 'word' : 'gap'
  if (kinds.size < 200_000) kinds.set(letter, kind)
  return kind
}

interface Cutter {
  word(letters: string, start: number, end: number): void
  han(letter: string, start: number, end: number): void
  /** A mark belongs to the character before it; alone it is a gap. */
  mark(end: number): void
  gap(): void
  done(): readonly Run[]
}

function cutterOf(): Cutter {
  const found: Run[] = []
  let han: Letters[] = []
  let word: Letters | undefined
  const gap = (): void => {
    if (han.length > 0) found.push({ han: true, characters: han })
    if (word) found.push({ han: false, word })
    if (han.length > 0) han = []
    word = undefined
  }
  return {
    word(letters, start, end) {
      if (han.length > 0) gap()
      word = word ? { letters: word.letters + letters, start: word.start, end } : { letters, start, end }
    },
    han(letters, start, end) {
      if (word) gap()
      han.push({ letters, start, end })
    },
    mark(end) {
      const last = han.at(-1)
      if (word) word = { ...word, end }
      else if (last) han[han.length - 1] = { ...last, end }
    },
    gap,
    done() {
      gap()
      return found
    },
  }
}
