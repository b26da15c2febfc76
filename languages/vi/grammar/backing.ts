import * as is from './classes.ts'
import type { Operator } from './operators.ts'
import { partEnd } from './places.ts'
import { has, type Reader } from './reader.ts'

/** Whether what is backed has to happen in the country of who backs it: `hoan nghênh Mali mở văn phòng tại Lào`. */
export function isAtHome(reader: Reader, from: number): boolean {
  const end = partEnd(reader, from)
  for (let n = from + 1; n < end; n++) {
    if (!reader.units.entry[n]?.place) continue
    if (reader.units.name[n + 1]?.parties.some((party) => reader.by.includes(party))) return true
  }
  return false
}

/** Whether those who are welcome or backed are people and firms, who need the party's own doing: `hoan nghênh doanh nghiệp Mali đầu tư`. */
export function isGuest(reader: Reader, from: number): boolean {
  const n = has(reader, from, is.NOMINAL) ? from + 1 : from
  return reader.units.entry[n]?.guest === true
}

/** Whether others are asked to what the party holds itself: `mời Mali dự diễn đàn do Lào tổ chức`. */
export function isHost(reader: Reader, from: number): boolean {
  const end = partEnd(reader, from)
  for (let n = from + 1; n < end; n++) {
    if (!has(reader, n, is.RELATIVE)) continue
    if (reader.units.name[n + 1]?.parties.some((party) => reader.by.includes(party))) return true
  }
  return false
}

/** Both back what is theirs to do: `hai bên ủng hộ việc thành lập trung tâm`. */
export const backsOwnAct = (
  reader: Reader,
  { id }: Operator,
  { at, head }: { readonly at: number; readonly head: number },
): boolean =>
  id === 'vi/support' &&
  has(reader, at - 1, is.ACT) &&
  reader.units.entry[head]?.makes === true &&
  (reader.by.length > 1 || isAtHome(reader, at))
