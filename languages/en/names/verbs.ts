import { WordSet } from '@servanda/pipeline'
import { otherForms, regularForms } from '../words/inflect.ts'
import { ALSO_NOUNS, IRREGULAR, MOSTLY_NOUNS, MOSTLY_PLURALS, NOT_PAST, VERBS } from '../words/verbs.ts'

const words = (list: string): string[] => list.trim().split(/\s+/)

/** Verbs that stand inside names as nouns: "exchange programme", "patrol agreement". */
const INSIDE_NAMES = new Set(
  words(`
    exchange patrol research export import work study fund finance process survey test partner stress measure delegate
    value combat counter target trace track release transfer draft project approach treat pool tap issue view act
    advance stop limit visit linking`),
)
/** -ing forms that name things: "training", "working". */
export const naming: readonly string[] = words(`
    training building working meeting planning monitoring funding shipping engineering manufacturing processing farming
    housing mining learning screening marketing hearing understanding finding gathering landing steering financing
    testing trading banking policing peacekeeping fishing counselling counseling smuggling trafficking including implementing`)
const NAMING = new Set(naming)
const ADJECTIVES = new WordSet(
  words('united developed integrated associated unified advanced recognised recognized concerned mixed'),
)

/** Verbs that are nouns too, but never inside names. */
const OUTSIDE_NAMES = new Set(words('sign use want fight'))

const isVerb = (base: string): boolean =>
  OUTSIDE_NAMES.has(base) || (!MOSTLY_NOUNS.has(base) && !(ALSO_NOUNS.has(base) && INSIDE_NAMES.has(base)))
const bases = [...new Set([...VERBS, ...IRREGULAR.map(([base]) => base)])]
const pasts = new Map(IRREGULAR.map(([base, ...forms]) => [base, forms]))

function finiteForms(base: string): string[] {
  const { s, past, participle } = regularForms(base)
  const before = (pasts.get(base) ?? [past, participle]).filter((form) => !NOT_PAST.has(form) && !ADJECTIVES.has(form))
  const now = isVerb(base) ? [base, s].filter((form) => !MOSTLY_PLURALS.has(form)) : []
  return [...now, ...before, ...otherForms(base).filter((form) => form.endsWith('ed'))]
}

/** Finite forms and past participles, before which or behind which a name ends. */
export const finite: readonly string[] = [...new Set(bases.flatMap(finiteForms))]

/** -ing forms, without those that name things. */
export const gerunds: readonly string[] = [...new Set(bases.map((base) => regularForms(base).ing))].filter(
  (form) => !NAMING.has(form),
)

/** Base forms that are nouns as often, and verbs behind a modal. */
export const either: readonly string[] = bases.filter((base) => !isVerb(base))
