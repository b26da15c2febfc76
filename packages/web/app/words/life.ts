import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MechanismLife } from '../api.ts'

export const LIFE_STATE: Readonly<Record<MechanismLife['state'], MessageDescriptor>> = {
  proposed: msg`Proposed`,
  agreed: msg`Agreed`,
  established: msg`Established`,
  convened: msg`Convened`,
  dormant: msg`Dormant`,
  merged: msg`Merged`,
  ended: msg`Ended`,
}

export const LIFE_STEP: Readonly<Record<MechanismLife['steps'][number]['step'], MessageDescriptor>> = {
  proposed: msg`Proposed`,
  agreed: msg`Agreed`,
  established: msg`Established`,
  standing: msg`Spoken of as standing`,
  planned: msg`A meeting is planned`,
  convened: msg`Convened`,
  merged: msg`Merged`,
  ended: msg`Ended`,
}

export const LEVEL: Readonly<Record<NonNullable<MechanismLife['level']>['level'], MessageDescriptor>> = {
  leaders: msg`Leaders`,
  'heads of government': msg`Heads of government and their deputies`,
  ministers: msg`Ministers`,
  'vice-ministers': msg`Vice-ministers`,
  directors: msg`Senior officials and experts`,
  localities: msg`Provinces and localities`,
}
