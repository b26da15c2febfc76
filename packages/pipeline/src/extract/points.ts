import { PILLARS } from '../model/index.ts'

/** Points of each pillar, in the order of PILLARS, in rows one behind the other. */
export type Points = Float64Array

const WIDTH = PILLARS.length
const OVERALL = PILLARS.indexOf('overall')
/** Where words of another pillar stand, those on the relationship as a whole only frame them. */
const FRAME = 0.4

export const noPoints = (rows: number): Points => new Float64Array(rows * WIDTH)

export const cellOf = (row: number, pillar: number): number => row * WIDTH + pillar

/** Adds one row to another. */
export function addRow(to: Points, row: number, from: Points, fromRow: number): void {
  for (let n = 0; n < WIDTH; n++) to[row * WIDTH + n]! += from[fromRow * WIDTH + n]!
}

/** Adds a row whose sum was made one, times a weight; a row of nothing adds nothing. */
export function addShares(to: Points, row: number, from: Points, fromRow: number, weight: number): void {
  let sum = 0
  for (let n = 0; n < WIDTH; n++) sum += from[fromRow * WIDTH + n]!
  if (sum === 0) return
  for (let n = 0; n < WIDTH; n++) to[row * WIDTH + n]! += (from[fromRow * WIDTH + n]! / sum) * weight
}

/** Weighs what is said of the relationship as a whole less where a row has points of another pillar. */
export function frame(points: Points, row: number): void {
  for (let n = 0; n < WIDTH; n++) {
    if (n === OVERALL || points[row * WIDTH + n] === 0) continue
    points[row * WIDTH + OVERALL]! *= FRAME
    return
  }
}

/** The pillar with most points in a row; of equals the earlier, the first where there is none. */
export function mostOf(points: Points, row: number): number {
  let best = 0
  for (let n = 1; n < WIDTH; n++) if (points[row * WIDTH + n]! > points[row * WIDTH + best]!) best = n
  return best
}
