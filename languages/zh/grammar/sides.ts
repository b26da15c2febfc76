import { foldUnits, lowerUnit, type ReadingContext, type Tokens } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import { SIDES, words } from '../words/function-words.ts'
import { type Cue, plainCue } from './cues.ts'

/** Parties of a document by the character that stands for each: 斐 for Fiji where Fiji is named. */
export type Sides = ReadonlyMap<number, string>

const FANG = 0x65b9

/** Behind these, 南方 and 西方 are parts of the world: 西方国家. */
const REGIONS = '国世各'

/** What two parties side by side are followed by: 斐汤双方, 日斯关系. */
const TOGETHER = words(
  `双方 两国 两党 两军 双边 关系 友好 友谊 合作 建交 人民 经贸 贸易 战略 全面 政府 领导人 外长 总理 元首 首脑`,
)

/** Reads which character stands for which party from the Chinese names of those that a document names, the most named first. */
export function sidesOf({ names, frameworks }: ReadingContext): Sides {
  const counts = new Map<string, number>()
  for (const { type, parties } of names)
    if (type === 'party' || type === 'person')
      for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1)
  const forms = formsOf(frameworks)
  const sides = new Map<number, string>()
  const ranked = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!)
  for (const party of ranked)
    for (const unit of [...(usual.get(party) ?? []), ...(forms.get(party) ?? [])])
      if (!sides.has(unit) && !isTaken(unit, party, counts)) sides.set(unit, party)
  return sides
}

/** Characters by which a party is known everywhere: 印尼 has two and is no character. */
const usual = new Map<string, readonly number[]>(
  Object.entries(SIDES).flatMap(([character, party]) =>
    character.length === 1 ? [[party, [lowerUnit(character.charCodeAt(0))]] as const] : [],
  ),
)

/** Whether a character is by custom that of another party that the document names too: 中 beside 中非. */
function isTaken(unit: number, party: string, counts: ReadonlyMap<string, number>): boolean {
  const known = SIDES[String.fromCharCode(unit)]
  return known !== undefined && known !== party && counts.has(known)
}

/** The first characters of the Chinese names of every party, by its short name. */
function formsOf(frameworks: ReadingContext['frameworks']): ReadonlyMap<string, readonly number[]> {
  const forms = new Map<string, readonly number[]>()
  for (const { parties } of frameworks)
    for (const { names } of parties) {
      const party = names.en?.[0]
      if (!party || !names.zh) continue
      forms.set(party, [...(forms.get(party) ?? []), ...names.zh.map((name) => lowerUnit(name.charCodeAt(0)))])
    }
  return forms
}

/** The side, or the two sides, that begin at a token; a token for each character. */
export function sideAt({ text, start, count }: Tokens, at: number, sides: Sides): Cue | undefined {
  const party = sides.get(lowerUnit(text.charCodeAt(start[at]!)))
  if (!party) return undefined
  const unit = (n: number): number => (n >= 0 && n < count ? lowerUnit(text.charCodeAt(start[n]!)) : 0)
  const two = String.fromCharCode(unit(at), unit(at + 1))
  if (unit(at + 1) === FANG) {
    const isRegion =
      REGIONS.includes(String.fromCharCode(unit(at + 2))) || '东南西北全'.includes(String.fromCharCode(unit(at - 1)))
    return isRegion ? undefined : plainCue(two, is.SIDE, party)
  }
  const other = sides.get(unit(at + 1))
  if (!other || other === party) return undefined
  const behind = foldUnits(text.slice(start[at + 2], (start[at + 2] ?? 0) + 3))
  const noun = TOGETHER.find((word) => behind.startsWith(word))
  if (!noun) return undefined
  return plainCue(NOUNS.has(noun) ? two + noun : two, is.BOTH)
}

const NOUNS = new Set(['双方', '两国', '两党', '两军'])
