import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Formulation, GapList, Voices } from '../api.ts'

export const GAP: Readonly<
  Record<GapList['rows'][number]['gap'], { readonly word: MessageDescriptor; readonly meaning: MessageDescriptor }>
> = {
  renewed: { word: msg`Renewed`, meaning: msg`Promised again, and no text reports anything done` },
  'one voice': {
    word: msg`In one voice only`,
    meaning: msg`Promised in one account of an occasion and in none of the others`,
  },
  vague: {
    word: msg`Vague and old`,
    meaning: msg`Left to “as soon as possible” for a year or longer, and no text reports anything done`,
  },
  'not found': {
    word: msg`Not found again`,
    meaning: msg`In a joint text, and not found in the next one of the same rank`,
  },
  silent: { word: msg`Silent`, meaning: msg`A mechanism without a sign of life` },
}

export const VOICE: Readonly<Record<Voices['rows'][number]['voice'], MessageDescriptor>> = {
  alone: msg`In one account alone`,
  different: msg`Told differently`,
  alike: msg`Told alike`,
}

/** What makes one wording differ from another. */
export const DIFFERENCE: Readonly<Record<Voices['rows'][number]['differences'][number]['of'], MessageDescriptor>> = {
  kind: msg`What it is`,
  bindingness: msg`How firmly`,
  due: msg`By when`,
  number: msg`A number`,
  force: msg`A word of force`,
  scope: msg`How much it takes in`,
  words: msg`Words`,
  by: msg`Whose it is`,
  name: msg`What it names`,
}

export const FORMULATION: Readonly<Record<Formulation['kind'], MessageDescriptor>> = {
  phrase: msg`Set phrases`,
  rewording: msg`Words put for one another`,
  name: msg`Names`,
}
