import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { FacetValue } from '../api.ts'
import { languageName } from '../components/names.tsx'
import { partyName } from '../parties.ts'
import { BINDINGNESS, DUE, KIND, PILLAR } from './codebook.ts'
import { GENRE } from './documents.ts'

export const FILTER_NAME: Readonly<Record<string, MessageDescriptor>> = {
  kind: msg`Kind`,
  pillar: msg`Pillar`,
  bindingness: msg`How firmly`,
  by: msg`By`,
  due: msg`By when`,
  mechanism: msg`Through`,
  document: msg`Document`,
  language: msg`Language`,
  genre: msg`Genre`,
}

const TERMS: Readonly<Record<string, Readonly<Record<string, { readonly word: MessageDescriptor }>>>> = {
  kind: KIND,
  pillar: PILLAR,
  bindingness: BINDINGNESS,
  due: DUE,
}

/** The word to show for a value of a filter: the codebook's, the register's label, or the value itself. */
export function valueName(filter: string, { value, label }: Omit<FacetValue, 'count'>, i18n: I18n): string {
  const term = TERMS[filter]?.[value]?.word ?? (filter === 'genre' ? GENRE[value as keyof typeof GENRE] : undefined)
  if (term) return i18n._(term)
  if (filter === 'language') return languageName(value, i18n.locale)
  if (filter === 'by') return value === 'author' ? i18n._(msg`the author`) : partyName(label ?? value, i18n.locale)
  return label ?? value
}
