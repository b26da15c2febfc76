import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { AddReport, DocumentDetail, Genre, Work } from '../api.ts'

type KnownBy = DocumentDetail['facts'][string]['by']

export const GENRE: Readonly<Record<Genre, MessageDescriptor>> = {
  treaty: msg`Treaty`,
  'joint-statement': msg`Joint statement`,
  'joint-communique': msg`Joint communiqué`,
  declaration: msg`Declaration`,
  'joint-press-release': msg`Joint press release`,
  readout: msg`Readout`,
  message: msg`Message`,
  speech: msg`Speech`,
  article: msg`Article`,
  news: msg`News`,
  commentary: msg`Commentary`,
  newsletter: msg`Newsletter`,
  comment: msg`Comment`,
}

/** What is known about a document, in the order to show it. */
export const FACT: Readonly<Record<string, MessageDescriptor>> = {
  title: msg`Title`,
  date: msg`Date`,
  publisher: msg`Publisher`,
  language: msg`Language`,
  genre: msg`Genre`,
  url: msg`Address`,
  licence: msg`Licence`,
  notice: msg`Notice`,
}

export const KNOWN_BY: Readonly<Record<KnownBy, MessageDescriptor>> = {
  given: msg`given by a person or a header line`,
  recognised: msg`recognised in the text`,
  'file name': msg`taken from the file’s name`,
  default: msg`assumed, because nothing says otherwise`,
}

export const ADDED: Readonly<Record<AddReport['status'], MessageDescriptor>> = {
  added: msg`Added`,
  new: msg`Would be added`,
  unchanged: msg`Unchanged`,
  skipped: msg`Skipped`,
  failed: msg`Failed`,
}

/** How one document carries the text of another. */
export const WORK_RELATION: Readonly<Record<NonNullable<Work['links'][number]['relation']>, MessageDescriptor>> = {
  copy: msg`Copy`,
  'near-copy': msg`Near-copy`,
  version: msg`Version`,
  excerpt: msg`Excerpt`,
  translation: msg`Translation`,
}

/** Why a stretch of a captured text is not the text. */
export const FURNITURE: Readonly<Record<string, MessageDescriptor>> = {
  navigation: msg`Navigation`,
  caption: msg`Caption`,
  byline: msg`Byline`,
  dateline: msg`Dateline`,
  teaser: msg`Teaser`,
  promotion: msg`Promotion`,
  comment: msg`Reader’s comment`,
  reference: msg`Reference`,
  'repeated-heading': msg`Repeated heading`,
  header: msg`Header`,
  other: msg`Other furniture`,
}

export const SEVERITY: Readonly<Record<'info' | 'warning' | 'error', MessageDescriptor>> = {
  info: msg`For information`,
  warning: msg`Warning`,
  error: msg`Error`,
}
