import type { DocumentFacts, Issue, Known } from '@servanda/pipeline'
import { genreOf } from '../genre.ts'
import { isDay } from './day.ts'

const KEYS = ['title', 'date', 'publisher', 'language', 'genre', 'url', 'licence', 'notice'] as const
type Key = (typeof KEYS)[number]

/** A header line: a key at the margin, a colon, words. A longer header than this is no header. */
const LINE = /^([A-Za-z][A-Za-z0-9 _-]{0,40}):(?:[ \t]+(.*))?$/
const MOST_LINES = 60

export interface Header {
  readonly facts: DocumentFacts
  readonly otherHeaders: Readonly<Record<string, string>>
  /** Where the text begins: behind the line `---`; 0 without a header. UTF-16 code units. */
  readonly from: number
  readonly issues: readonly Issue[]
}

interface Line {
  readonly key: string
  readonly value: string
  readonly start: number
  readonly end: number
}

/**
 * Reads the header that a text may start with: lines `key: words`, then a line `---`. A `---` before the first
 * line is taken too; an indented line goes on with the one above. Without the closing line there is no header.
 */
export function readHeader(text: string): Header {
  const found = headerLines(text)
  if (!found) return { facts: {}, otherHeaders: {}, from: 0, issues: [] }
  const facts: Partial<Record<string, Known<string>>> = {}
  const otherHeaders: Record<string, string> = Object.create(null)
  const issues: Issue[] = []
  for (const line of found.lines) {
    const key = knownKey(line.key)
    const value = key && facts[key] === undefined ? accepted(key, line.value) : undefined
    if (key && value !== undefined) {
      facts[key] = { value, by: 'given', reason: 'header' }
      continue
    }
    const name = line.key in otherHeaders ? `${line.key} (${Object.keys(otherHeaders).length + 1})` : line.key
    otherHeaders[name] = line.value
    issues.push(issueOf(line, key, key !== undefined && facts[key] !== undefined))
  }
  return { facts: facts as DocumentFacts, otherHeaders: { ...otherHeaders }, from: found.from, issues }
}

function headerLines(text: string): { lines: readonly Line[]; from: number } | undefined {
  const lines: Line[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  for (let n = 0; n < MOST_LINES && at < text.length; n++) {
    const stop = text.indexOf('\n', at)
    const next = stop < 0 ? text.length : stop + 1
    const line = text.slice(at, stop < 0 ? text.length : stop).replace(/\r$/, '')
    const match = LINE.exec(line)
    if (line.trimEnd() === '---') {
      if (lines.length > 0) return { lines, from: next }
      if (n > 0) return undefined
    } else if (match) {
      lines.push({ key: match[1]!, value: (match[2] ?? '').trim(), start: at, end: at + line.length })
    } else if (/^[ \t]+\S/.test(line) && lines.length > 0) {
      const last = lines.pop()!
      lines.push({ ...last, value: `${last.value} ${line.trim()}`.trim(), end: at + line.length })
    } else if (line.trim() !== '') return undefined
    at = next
  }
  return undefined
}

const knownKey = (key: string): Key | undefined => KEYS.find((known) => known === key.trim().toLowerCase())

/** The value as Servanda keeps it, or undefined where it cannot be taken. */
function accepted(key: Key, value: string): string | undefined {
  if (value === '') return undefined
  if (key === 'date') return isDay(value) ? value : undefined
  if (key === 'genre') return genreOf(value)
  if (key === 'language') return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) ? value : undefined
  return value
}

const EXPECTED: Partial<Record<Key, string>> = {
  date: 'a calendar day as 2025-04-14',
  genre: 'one of the genres of the codebook as joint-statement',
  language: 'a language tag as en, zh or vi',
}

function issueOf(line: Line, key: Key | undefined, twice: boolean): Issue {
  const span = { start: line.start, end: line.end }
  if (!key) {
    return {
      code: 'reader/unknown-header',
      severity: 'info',
      message: `Unknown header "${line.key}", kept as it is`,
      span,
    }
  }
  if (twice) {
    return {
      code: 'reader/header-twice',
      severity: 'warning',
      message: `Header "${line.key}" stands twice, the first counts`,
      span,
    }
  }
  const message = `Unexpected ${key} "${line.value}", expected ${EXPECTED[key] ?? 'words behind the colon'}`
  return {
    code: 'reader/header-value',
    severity: 'warning',
    message,
    hint: 'Kept as it is; correct the header or give the fact as an option',
    span,
  }
}
