import { foldUnits, type ReadingContext, type Sentence, type Tokens } from '@servanda/pipeline'
import * as is from '../words/classes.ts'
import type { Piece } from './pieces.ts'
import type { Talk } from './talk.ts'

/** How a sentence stands in a letter. */
export interface Place {
  readonly talk: Talk
  /** Addresses somebody or signs, and says nothing: 尊敬的总统阁下：. */
  readonly isForm: boolean
}

const COLONS = [0xff1a, 58]
/** Longest address or signature, in tokens. */
const LONGEST = 40
const STOPS = [0x3002, 0xff01, 0xff1f]

/** Whose voice each sentence is in: in a letter the one who writes it, from the address to the signature; else that of the document. */
export function placesOf(
  { tokens, sentences }: Pick<ReadingContext, 'tokens' | 'sentences'>,
  cut: readonly (readonly Piece[])[],
  talk: Talk,
): Place[] {
  let now = talk
  return sentences.map((_, n) => {
    const isAlone = alone(sentences, n)
    if (isAlone && isAddress(cut[n]!)) {
      now = writerTo(cut[n]!, talk)
      return { talk: now, isForm: true }
    }
    if (isAlone && isSignature(cut[n]!)) {
      now = talk
      return { talk: now, isForm: true }
    }
    if (isAlone && isTitle(tokens, cut[n]!)) now = writerIn(cut[n]!, talk)
    else if (sentences[n]!.role === 'heading') now = talk
    return { talk: now, isForm: false }
  })
}

const alone = (sentences: readonly Sentence[], n: number): boolean =>
  sentences[n - 1]?.paragraph !== sentences[n]!.paragraph && sentences[n + 1]?.paragraph !== sentences[n]!.paragraph

const says = ({ bits }: Piece): boolean => (bits & (is.VERB | is.GOVERNS | is.PREPOSITION)) !== 0
const isSomebody = ({ bits, name }: Piece): boolean => (bits & (is.POST | is.ACTOR)) !== 0 || name?.type === 'person'

const isForm = (pieces: readonly Piece[]): boolean =>
  pieces.length > 0 && pieces.at(-1)!.last - pieces[0]!.first < LONGEST && !pieces.some(says) && pieces.some(isSomebody)

const isAddress = (pieces: readonly Piece[]): boolean => COLONS.includes(pieces.at(-1)?.mark ?? 0) && isForm(pieces)

/** A party or post at the end of a text or letter, in a line of its own. */
function isSignature(pieces: readonly Piece[]): boolean {
  const { mark = 0 } = pieces.at(-1) ?? {}
  return !STOPS.includes(mark) && isForm(pieces) && pieces.some(({ name, cue }) => name?.type === 'party' || cue?.party)
}

const TITLES = /(?:贺电|贺信|致电|复电|来电|复信|来信|的信|信函|唁电|致辞)$/
/** 某国总统的贺电: the heading of a letter. */
const isTitle = (tokens: Tokens, pieces: readonly Piece[]): boolean =>
  pieces.length > 0 &&
  pieces.at(-1)!.mark === 0 &&
  TITLES.test(foldUnits(tokens.text.slice(tokens.start[pieces[0]!.first], tokens.end[pieces.at(-1)!.last - 1])))

/** Whom a heading names first is who writes. */
function writerIn(pieces: readonly Piece[], talk: Talk): Talk {
  const [writer] = partiesIn(pieces)
  return writer && talk.pair.includes(writer) ? { ...talk, self: [writer], isVoice: true } : talk
}

const partiesIn = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap(({ name, cue }) => (name ? name.parties : cue?.party ? [cue.party] : []))

/** The other of the two whom a document is about speaks to the one addressed. */
function writerTo(pieces: readonly Piece[], talk: Talk): Talk {
  const addressed = partiesIn(pieces)
  const self = talk.pair.filter((party) => !addressed.includes(party))
  return addressed.length > 0 && self.length === 1 ? { ...talk, self, isVoice: true } : talk
}
