import { type Lexicon, lexicon } from '@servanda/pipeline'
import * as is from './words/classes.ts'
import { FUNCTION_WORDS } from './words/function-words.ts'
import { otherForms, regularForms } from './words/inflect.ts'
import { NAMED } from './words/named.ts'
import { ALSO_NOUNS, IRREGULAR, MOSTLY_NOUNS, MOSTLY_PLURALS, NOT_PAST, VERBS } from './words/verbs.ts'

/** Base forms by verb form: "agreed" is of "agree". */
const lemmas = new Map<string, string>()

function nounBits(base: string): number {
  if (ALSO_NOUNS.has(base)) return is.NOUN_TOO
  return MOSTLY_NOUNS.has(base) ? is.NOUN_FIRST | is.NOUN_TOO : 0
}

function* verbForms(
  base: string,
  irregular: readonly [string, string] | undefined,
): Generator<readonly [string, number]> {
  const forms = regularForms(base)
  const [past, participle] = irregular ?? [forms.past, forms.participle]
  const mostlyPlural = MOSTLY_PLURALS.has(forms.s)
  yield [base, is.BASE | nounBits(base)]
  yield [forms.s, is.S_FORM | (mostlyPlural ? is.NOUN_FIRST | is.NOUN_TOO : nounBits(base) & is.NOUN_TOO)]
  yield [past, is.PAST | (NOT_PAST.has(past) ? is.NOUN_FIRST | is.NOUN_TOO : 0)]
  yield [participle, is.PARTICIPLE]
  yield [forms.ing, is.ING]
  for (const other of otherForms(base)) yield [other, other.endsWith('ing') ? is.ING : is.PAST | is.PARTICIPLE]
}

function* verbs(more: Iterable<string>): Generator<readonly [string, number]> {
  const irregular = new Map(IRREGULAR.map(([base, ...pasts]) => [base, pasts] as const))
  for (const base of new Set([...VERBS, ...irregular.keys(), ...more])) {
    for (const [form, bits] of verbForms(base, irregular.get(base))) {
      if (!lemmas.has(form) || bits & is.BASE) lemmas.set(form, base)
      yield [form, bits]
    }
  }
}

function* functionWords(): Generator<readonly [string, number]> {
  for (const [words, bits] of FUNCTION_WORDS) for (const word of words) yield [word, bits]
  for (const clitic of ["'s", "'ll", "'re", "'ve", "'m", "'d"]) yield [clitic, 0]
}

/** The base form of every word of a lexicon, by id: of "agreed", "agree"; a word that is no verb stands for itself. */
export const lemmasOf = ({ words, idOf }: Lexicon): readonly string[] =>
  words.map((word) => {
    const lemma = lemmas.get(word) ?? word
    return words[idOf(lemma)] || lemma
  })

/** Every word that a rule of the pack names: verbs in all their forms, function words, and the words of other lists. */
export function buildLexicon(
  verbBases: Iterable<string>,
  lists: readonly Iterable<readonly [string, number]>[],
): Lexicon {
  return lexicon([
    ...verbs(verbBases),
    ...functionWords(),
    ...NAMED.map((word): readonly [string, number] => [word, 0]),
    ...lists.flatMap((words) => [...words]),
  ])
}
