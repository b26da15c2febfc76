import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Bindingness, Due, Kind, Pillar } from '../api.ts'

/** A term of the codebook: the word to show, and what it means. */
interface Term {
  readonly word: MessageDescriptor
  readonly meaning: MessageDescriptor
}

export const KIND: Readonly<Record<Kind, Term>> = {
  commitment: {
    word: msg`Commitment`,
    meaning: msg`A named party undertakes its own future action, alone or with others`,
  },
  proposal: {
    word: msg`Proposal`,
    meaning: msg`A party asks, urges, proposes or hopes for action by another or by both`,
  },
  position: {
    word: msg`Position`,
    meaning: msg`A stance that holds: support, opposition, recognition, adherence, belief`,
  },
  assessment: { word: msg`Assessment`, meaning: msg`A judgement of what has been or is` },
  fact: { word: msg`Fact`, meaning: msg`An act or event reported` },
}

/** From strongest to weakest. */
export const BINDINGNESS: Readonly<Record<Bindingness, Term>> = {
  firm: { word: msg`Firm`, meaning: msg`Stated as going to happen: will, agreed to, decided` },
  effort: { word: msg`Effort`, meaning: msg`Stated as being worked for: strive, promote, accelerate` },
  exploratory: { word: msg`Exploratory`, meaning: msg`Stated as being looked into, or conditional: explore, study` },
  willing: { word: msg`Willing`, meaning: msg`Readiness without a plan: is ready to, is willing to` },
  support: { word: msg`Support`, meaning: msg`Backing for what another does: supports, encourages` },
}

export const PILLAR: Readonly<Record<Pillar, Term>> = {
  overall: {
    word: msg`Overall`,
    meaning: msg`The relationship as a whole, its naming, its principles, its commemoration`,
  },
  political: {
    word: msg`Political`,
    meaning: msg`Leaders, parties, legislatures, foreign ministries; each side’s path; sovereignty positions`,
  },
  security: {
    word: msg`Security`,
    meaning: msg`Defence, public security, law enforcement, justice, emergency response`,
  },
  practical: {
    word: msg`Practical`,
    meaning: msg`Connectivity, trade, investment, agriculture, science, energy, environment, health`,
  },
  people: {
    word: msg({ message: 'People', context: 'pillar' }),
    meaning: msg`Culture, tourism, education, media, youth, localities`,
  },
  multilateral: {
    word: msg`Multilateral`,
    meaning: msg`International organisations, global initiatives, world order, human rights`,
  },
  differences: { word: msg`Differences`, meaning: msg`Maritime issues, land boundary, disputes` },
}

export const DUE: Readonly<Record<Due['kind'] | 'none', Term>> = {
  date: { word: msg`Dated`, meaning: msg`A bounded interval` },
  soft: { word: msg`Soft`, meaning: msg`As soon as possible, at an early date, in due course` },
  recurring: { word: msg`Recurring`, meaning: msg`Annual, regularly` },
  event: { word: msg`On an event`, meaning: msg`When conditions permit, after something else` },
  none: { word: msg`No time given`, meaning: msg`The text does not say when` },
}
