import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Entry } from '../api.ts'

export const ACTION: Readonly<Record<Entry['action'], MessageDescriptor>> = {
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
