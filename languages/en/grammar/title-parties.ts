import type { Framework } from '@servanda/pipeline'

type Form = readonly [form: string, party: string]

const known = new WeakMap<readonly Framework[], readonly Form[]>()

/** Names and demonyms of every party, the longest first: "Papua New Guinea" before "Guinea". */
function formsOf(frameworks: readonly Framework[]): readonly Form[] {
  const found = known.get(frameworks)
  if (found) return found
  const forms = frameworks
    .flatMap(({ parties }) => parties)
    .flatMap(({ names, demonyms }): Form[] =>
      [...(names.en ?? []), ...(demonyms?.en ?? [])].map((form) => [form, names.en?.[0] ?? form]),
    )
    .sort(([a], [b]) => b.length - a.length)
  known.set(frameworks, forms)
  return forms
}

interface Found {
  readonly party: string
  readonly start: number
  readonly end: number
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /\p{L}/u.test(unit)

function findAll(title: string, frameworks: readonly Framework[]): Found[] {
  const found: Found[] = []
  for (const [form, party] of formsOf(frameworks))
    for (let at = title.indexOf(form); at >= 0; at = title.indexOf(form, at + 1)) {
      const end = at + form.length
      if (isLetter(title[at - 1]) || isLetter(title[end])) continue
      if (!found.some((one) => one.start < end && at < one.end)) found.push({ party, start: at, end })
    }
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
