import { ADJECTIVES, ATTITUDES, BODIES, NOUNS, OPERATORS, STATES, SYLLABLES, TEXTS, VERBS, WHEN } from './words.ts'

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** Writes made-up statements; no sentence comes twice, however many are asked for. */
export interface Writer {
  readonly sentence: () => string
  /** A sentence that tells of a place and promises nothing. */
  readonly tale: () => string
  /** A whole statement of about so many characters, with a title, numbered sections and paragraphs. */
  readonly statement: (length: number) => string
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function phrases(next: () => number) {
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? ''
  const chance = (share: number): boolean => next() < share
  const name = (): string => capital(pick(SYLLABLES) + pick(SYLLABLES) + (chance(0.5) ? pick(SYLLABLES) : ''))
  const thing = (): string => `${chance(0.7) ? `${pick(ADJECTIVES)} ` : ''}${pick(NOUNS)}`
  const body = (): string => `the ${name()} ${capital(pick(ADJECTIVES))} ${capital(pick(BODIES))} on ${thing()}`
  const text = (): string => `the ${name()} ${capital(pick(TEXTS))} on ${thing()}`
  const object = (): string => (chance(0.12) ? body() : chance(0.12) ? text() : `${thing()} and ${thing()}`)
  const where = (): string => pick([`in ${name()}`, `between ${name()} and ${name()}`, `along the ${name()} River`, ''])
  const when = (): string =>
    chance(0.15) ? ` ${pick(WHEN)}` : chance(0.08) ? ` by ${2027 + Math.floor(next() * 20)}` : ''
  const act = (): string => `${pick(VERBS)} ${object()}${chance(0.4) ? ` ${where()}`.trimEnd() : ''}${when()}`
  return { pick, chance, name, thing, object, where, act }
}

/** A writer whose words depend on the seed alone. */
export function writer(seed: number): Writer {
  const next = numbers(seed)
  const { pick, chance, name, thing, object, where, act } = phrases(next)
  const written = new Set<string>()
  const subject = (): string =>
    pick(['The two sides', 'Both sides', 'They', pick(STATES), `${pick(STATES)} and ${pick(STATES)}`])
  const acts = (): string => {
    const all = Array.from({ length: 1 + Math.floor(next() * 4) }, act)
    const last = all.pop() ?? ''
    return all.length ? `${all.join(', ')}, and ${last}` : last
  }
  const forms: readonly (() => string)[] = [
    () => `${subject()} ${pick(OPERATORS)} ${acts()}.`,
    () => `${subject()} ${pick(OPERATORS)} ${acts()}, with a view to reaching ${thing()} ${where()}.`,
    () => `${subject()} ${pick(ATTITUDES)} ${object()} ${where()}.`,
    () => `Minister ${name()} ${name()} said that ${pick(STATES)} would ${acts()}.`,
    () =>
      `The trade in ${thing()} ${where()} has grown by ${1 + Math.floor(next() * 90)} per cent since ${1950 + Math.floor(next() * 76)}.`,
    () =>
      `Through ${object()}, ${subject().replace(/^The|^Both|^They/, (word) => word.toLowerCase())} ${pick(OPERATORS)} ${acts()}.`,
    () => `${pick(STATES)} called on all parties to ${acts()}, and welcomed ${object()}.`,
  ]
  const sentence = (): string => {
    for (;;) {
      const form = forms[Math.floor(next() * forms.length)] ?? forms[0]!
      const made = form()
        .replace(/ {2,}/g, ' ')
        .replace(/ ([.,])/g, '$1')
      if (written.has(made)) continue
      written.add(made)
      return made
    }
  }
  const tale = (): string =>
    `Rain falls on the ${pick(ADJECTIVES)} quarter of ${name()} in the morning, and few people walk between the stalls of ${thing()} and of ${thing()}.`
  const section = (n: number): string => {
    const paragraphs = Array.from({ length: 2 + Math.floor(next() * 3) }, () =>
      Array.from({ length: 2 + Math.floor(next() * 5) }, sentence).join(' '),
    )
    const heading = chance(0.5) ? `${ROMAN[n % 12]}. ${sentence()}` : `${n + 1}. ${capital(thing())}`
    return [heading, ...paragraphs].join('\n\n')
  }
  const statement = (length: number): string => {
    let made = `Joint Statement of ${pick(STATES)} and ${pick(STATES)} on ${thing()}\n\n${sentence()}`
    for (let n = 0; made.length < length; n++) made += `\n\n${section(n)}`
    return `${made}\n`
  }
  return { sentence, tale, statement }
}
