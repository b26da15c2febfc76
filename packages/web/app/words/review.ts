import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { LogRow, Rereading } from '../api.ts'

export const ACTION: Readonly<Record<LogRow['action'], MessageDescriptor>> = {
  init: msg`Register made`,
  add: msg`Document added`,
  read: msg`Document read again`,
  refuse: msg`Could not be read`,
  decide: msg`Decision`,
  assess: msg`Assessment`,
  evidence: msg`Evidence`,
  search: msg`Search noted`,
  code: msg`Coding`,
  undo: msg`Took back entry`,
}

/** The fields in which two suggestions for the same words may differ. */
export const CODED_FIELD: Readonly<Record<Rereading['changed'][number]['fields'][number], MessageDescriptor>> = {
  kind: msg`kind`,
  by: msg`by whom`,
  bindingness: msg`how firmly`,
  pillar: msg`pillar`,
  due: msg`by when`,
  mechanisms: msg`mechanisms`,
  instruments: msg`instruments`,
}
