/** What a mark does, as bits: ends a sentence, closes or opens a quotation or bracket, pauses. Straight quotes close and open. */
export const ENDS = 1
export const CLOSES = 2
export const OPENS = 4
export const PAUSES = 8

const marks = new Uint8Array(0x10000)
const give = (characters: string, bit: number): void => {
  for (const character of characters) marks[character.charCodeAt(0)]! |= bit
}
give('.!?…。！？', ENDS)
give(')]}"\'”’»›」』）】》〉', CLOSES)
give('([{"\'“‘«‹「『（【《〈', OPENS)
give(',;:，；：、', PAUSES)

/** The bits of the code unit at an offset; 0 behind the end. */
export const markAt = (text: string, at: number): number => marks[text.charCodeAt(at)] ?? 0
