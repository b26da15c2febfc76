import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { CompareRow, Relation, ThingType } from '../api.ts'

export const THINGS: Readonly<
  Record<ThingType, { readonly one: MessageDescriptor; readonly many: MessageDescriptor }>
> = {
  mechanism: { one: msg`Mechanism`, many: msg`Mechanisms` },
  instrument: { one: msg`Instrument`, many: msg`Instruments` },
  project: { one: msg`Project`, many: msg`Projects` },
  place: { one: msg`Place`, many: msg`Places` },
  party: { one: msg`Party`, many: msg`Parties` },
  organisation: { one: msg`Organisation`, many: msg`Organisations` },
  person: { one: msg`Person`, many: msg`People` },
  event: { one: msg`Event`, many: msg`Events` },
}

export const THING_MEANING: Readonly<Record<ThingType, MessageDescriptor>> = {
  mechanism: msg`Standing or planned channels through which parties work: committees, dialogues, working groups, hotlines`,
  instrument: msg`Texts that bind or guide: agreements, treaties, protocols, memoranda of understanding, plans`,
  project: msg`Railways, bridges, ports, zones and other works that the documents name`,
  place: msg`Places that the documents name; places have no sovereign here`,
  party: msg`States and organisations of the relationship, in alphabetical order`,
  organisation: msg`International organisations, ministries and other bodies that the documents name`,
  person: msg`People that the documents name, with their posts in time where a source shows them`,
  event: msg`Visits, talks, anniversaries and other events that the documents name`,
}

/** What a framework says of a thing, by the register's label. */
export const FRAMEWORK_FACT: Readonly<Record<string, MessageDescriptor>> = {
  type: msg`Type`,
  kind: msg`Kind`,
  date: msg`Date`,
  party: msg`Party`,
  parties: msg`Parties`,
  'acts for': msg`Acts for`,
  seats: msg`Seats`,
  post: msg`Post`,
  places: msg`Places`,
  coordinates: msg`Coordinates`,
  note: msg`Note`,
}

/** What a later wording is beside the one before it. */
/** What a line of two documents side by side says. */
export const STANDING: Readonly<Record<CompareRow['relation'], MessageDescriptor>> = {
  same: msg`Same words`,
  reworded: msg`Reworded`,
  stronger: msg`Stronger`,
  weaker: msg`Weaker`,
  narrower: msg`Narrower`,
  wider: msg`Wider`,
  'follow-up': msg`Taken up: done, started or reported`,
  new: msg`New`,
  'not found': msg`Not found`,
}

/** What the second of two versions in different languages says beside the first. */
export const VERSION: typeof STANDING = {
  ...STANDING,
  same: msg`No difference found`,
  reworded: msg`Each says something else`,
  stronger: msg`The second is firmer`,
  weaker: msg`The first is firmer`,
  narrower: msg`The first says more`,
  wider: msg`The second says more`,
  new: msg`Only in the second`,
  'not found': msg`Only in the first`,
}

export const RELATION: Readonly<Record<Relation, MessageDescriptor>> = {
  first: msg`First found`,
  same: msg`Same words`,
  reworded: msg`Reworded`,
  stronger: msg`Stronger`,
  weaker: msg`Weaker`,
  narrower: msg`Narrower`,
  wider: msg`Wider`,
  'follow-up': msg`Taken up: done, started or reported`,
}
