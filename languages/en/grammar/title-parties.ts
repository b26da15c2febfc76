import type { Framework } from '@servanda/pipeline'

interface Form {
  readonly form: string
  readonly party: string
  /** How many forms are longer. */
  readonly rank: number
}

const known = new WeakMap<readonly Framework[], ReadonlyMap<string, readonly Form[]>>()

/** The letters that a form or a word of a title begins with; '' for one that begins with none. */
const firstWord = (text: string, at = 0): string => {
  WORD.lastIndex = at
  return WORD.exec(text)?.[0] ?? ''
}
const WORD = /\p{L}*/uy

/** Names and demonyms of every party by their first word, the longest first: "Papua New Guinea" before "Guinea". */
function formsOf(frameworks: readonly Framework[]): ReadonlyMap<string, readonly Form[]> {
  const found = known.get(frameworks)
  if (found) return found
  const forms = frameworks
    .flatMap(({ parties }) => parties)
    .flatMap(({ names, demonyms }) =>
      [...(names.en ?? []), ...(demonyms?.en ?? [])].map((form) => ({ form, party: names.en?.[0] ?? form })),
    )
    .sort((a, b) => b.form.length - a.form.length)
    .map((form, rank) => ({ ...form, rank }))
  const byFirst = Map.groupBy(forms, ({ form }) => firstWord(form))
  known.set(frameworks, byFirst)
  return byFirst
}

interface Found {
  readonly party: string
  readonly start: number
  readonly end: number
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /\p{L}/u.test(unit)

/** The parties named in a title from left to right; of names that overlap the longest. */
function findAll(title: string, frameworks: readonly Framework[]): Found[] {
  const forms = formsOf(frameworks)
  const candidates: (Found & Form)[] = []
  for (let at = 0; at < title.length; at++) {
    if (isLetter(title[at - 1])) continue
    for (const one of forms.get(firstWord(title, at)) ?? []) {
      const end = at + one.form.length
      if (title.startsWith(one.form, at) && !isLetter(title[end])) candidates.push({ ...one, start: at, end })
    }
  }
  const found: Found[] = []
  for (const one of candidates.sort((a, b) => a.rank - b.rank || a.start - b.start))
    if (!found.some((other) => other.start < one.end && one.start < other.end)) found.push(one)
  return found.sort((a, b) => a.start - b.start)
}

const JOINTS = /^[\s,/–—&-]*(?:and|with|the|of|between|Republic|[\s,/–—&-])*[\s,/–—&-]*$/u

/** The matter of a title: "on Trade with Fiji", "amid tensions with Fiji". */
const MATTER = / (?:on|regarding|concerning|about|amid|over|as|after|before) /u

/** Who is named behind "between", else before the matter of a title. */
function saidIn(title: string): string {
  const between = title.search(/\bbetween\b/iu)
  if (between >= 0) return title.slice(between).split(MATTER, 1)[0]!
  const matter = title.search(MATTER)
  return matter > 0 ? title.slice(0, matter) : title
}

/** The one organisation that a title names: its members speak as "we"; undefined where it names a state too. */
export function titleOrganisation(title: string, frameworks: readonly Framework[]): string | undefined {
  const found = findAll(saidIn(title), frameworks)
  const [only] = new Set(found.map(({ party }) => party))
  const isOne = found.every(({ party }) => party === only)
  const kind = frameworks.flatMap(({ parties }) => parties).find(({ names }) => names.en?.[0] === only)?.kind
  return isOne && kind === 'organisation' ? only : undefined
}

/** What a speaker speaks at, to or beside: "at the press conference with the President of Peru". */
const OCCASION = / (?:at|to|during|with|following|after|before|on) /u

/**
 * The party whose leader speaks, by a title: "Remarks by the President of Peru in Oslo", "Kenya's minister on trade";
 * undefined where the title names only whom he speaks beside.
 */
export function titleSpeaker(title: string, frameworks: readonly Framework[]): string | undefined {
  const by = title.search(/\bby\b/iu)
  return findAll(by >= 0 ? title.slice(by).split(OCCASION, 1)[0]! : title, frameworks)[0]?.party
}

/**
 * The parties that a title names as those who speak, in alphabetical order: both of two, or all of a list; none where
 * it names fewer than two.
 */
export function titleParties(title: string, frameworks: readonly Framework[]): readonly string[] {
  const said = saidIn(title)
  const found = findAll(said, frameworks)
  const parties = [...new Set(found.map(({ party }) => party))]
  if (parties.length <= 2) return parties.length === 2 ? parties.sort() : []
  const isList = found.every((one, n) => n === 0 || JOINTS.test(said.slice(found[n - 1]!.end, one.start)))
  return (isList ? parties : parties.slice(0, 2)).sort()
}
