import { numbers } from './texts.ts'
import { CHINESE, VIETNAMESE, type Words } from './words-tongues.ts'

interface Parts extends Words {
  readonly pick: (words: readonly string[]) => string
  readonly chance: (share: number) => boolean
  /** A whole number from 1 to a bound. */
  readonly upTo: (bound: number) => number
}

/** How a language puts the parts of a statement together. */
interface Hand {
  readonly words: Words
  readonly sentences: readonly ((parts: Parts) => string)[]
  readonly title: (parts: Parts) => string
  readonly heading: (parts: Parts, n: number) => string
  /** What stands between two sentences of a paragraph. */
  readonly gap: string
}

/** A writer of statements of about so many characters; no sentence comes twice, whatever the length asked for. */
export function tongue(tag: 'zh' | 'vi', seed: number): (length: number) => string {
  const hand = tag === 'zh' ? chinese : vietnamese
  const next = numbers(seed)
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? ''
  const parts: Parts = {
    ...hand.words,
    pick,
    chance: (share) => next() < share,
    upTo: (bound) => 1 + Math.floor(next() * bound),
  }
  const written = new Set<string>()
  const sentence = (): string => {
    for (;;) {
      const made = hand.sentences[Math.floor(next() * hand.sentences.length)]!(parts)
      if (written.has(made)) continue
      written.add(made)
      return made
    }
  }
  const paragraph = (): string => Array.from({ length: 2 + Math.floor(next() * 5) }, sentence).join(hand.gap)
  return (length) => {
    let made = `${hand.title(parts)}\n\n${paragraph()}`
    for (let n = 1; made.length < length; n++)
      made += `\n\n${hand.heading(parts, n)}\n\n${Array.from({ length: 3 }, paragraph).join('\n\n')}`
    return `${made}\n`
  }
}

const name = ({ pick, chance, syllables }: Parts): string =>
  pick(syllables) + pick(syllables) + (chance(0.5) ? pick(syllables) : '')

const zhThing = ({ pick, adjectives, nouns, chance }: Parts): string =>
  `${chance(0.6) ? pick(adjectives) : ''}${pick(nouns)}`
const zhObject = (parts: Parts): string =>
  parts.chance(0.15)
    ? `${name(parts)}${zhThing(parts)}${parts.pick(parts.bodies)}`
    : parts.chance(0.15)
      ? `《${name(parts)}${zhThing(parts)}${parts.pick(parts.texts)}》`
      : `${zhThing(parts)}${parts.pick(['和', '、', '与'])}${zhThing(parts)}`
const zhAct = (parts: Parts): string =>
  `${parts.chance(0.3) ? parts.pick(parts.adverbs) : ''}${parts.chance(0.1) ? parts.pick(parts.when) : ''}${parts.pick(parts.verbs)}${zhObject(parts)}`
const zhActs = (parts: Parts): string => Array.from({ length: parts.upTo(4) }, () => zhAct(parts)).join('，')
const zhSides = (parts: Parts): string =>
  parts.pick(['双方', '两国', parts.pick(parts.states), `${parts.pick(parts.states)}和${parts.pick(parts.states)}`])

const chinese: Hand = {
  words: CHINESE,
  gap: '',
  title: (parts) => `${parts.pick(parts.states)}和${parts.pick(parts.states)}关于${zhThing(parts)}的联合声明`,
  heading: (parts, n) => `${'一二三四五六七八九十'[n % 10]}、${zhThing(parts)}`,
  sentences: [
    (parts) => `${zhSides(parts)}${parts.pick(parts.operators)}${zhActs(parts)}。`,
    (parts) => `${zhSides(parts)}${parts.pick(parts.operators)}${zhActs(parts)}，以便改善${zhThing(parts)}。`,
    (parts) => `${zhSides(parts)}${parts.pick(parts.attitudes)}${zhObject(parts)}。`,
    (parts) => `${parts.pick(parts.states)}部长${name(parts)}表示，${parts.pick(parts.states)}将${zhActs(parts)}。`,
    (parts) => `自${1950 + parts.upTo(75)}年以来，${zhThing(parts)}贸易增长了百分之${parts.upTo(90)}。`,
    (parts) => `为了${zhAct(parts)}，${zhSides(parts)}${parts.pick(parts.operators)}${zhActs(parts)}。`,
    (parts) => `${parts.pick(parts.states)}呼吁各方${zhActs(parts)}，欢迎${zhObject(parts)}。`,
  ],
}

const viThing = ({ pick, adjectives, nouns, chance }: Parts): string =>
  `${pick(nouns)}${chance(0.6) ? ` ${pick(adjectives)}` : ''}`
const viName = (parts: Parts): string => `${parts.pick(parts.syllables)} ${parts.pick(parts.syllables)}`
const viObject = (parts: Parts): string =>
  parts.chance(0.12)
    ? `${parts.pick(parts.bodies)} ${viName(parts)} về ${viThing(parts)}`
    : parts.chance(0.12)
      ? `${parts.pick(parts.texts)} ${viName(parts)} về ${viThing(parts)}`
      : `${viThing(parts)} và ${viThing(parts)}`
const viAct = (parts: Parts): string =>
  `${parts.chance(0.3) ? `${parts.pick(parts.adverbs)} ` : ''}${parts.pick(parts.verbs)} ${viObject(parts)}${parts.chance(0.15) ? ` ${parts.pick(parts.when)}` : ''}`
const viActs = (parts: Parts): string => Array.from({ length: parts.upTo(4) }, () => viAct(parts)).join(', ')
const viSides = (parts: Parts): string =>
  parts.pick([
    'Hai bên',
    'Hai nước',
    parts.pick(parts.states),
    `${parts.pick(parts.states)} và ${parts.pick(parts.states)}`,
  ])

const vietnamese: Hand = {
  words: VIETNAMESE,
  gap: ' ',
  title: (parts) =>
    `Tuyên bố chung giữa ${parts.pick(parts.states)} và ${parts.pick(parts.states)} về ${viThing(parts)}`,
  heading: (parts, n) => `${n}. ${viThing(parts)}`,
  sentences: [
    (parts) => `${viSides(parts)} ${parts.pick(parts.operators)} ${viActs(parts)}.`,
    (parts) => `${viSides(parts)} ${parts.pick(parts.operators)} ${viActs(parts)}, nhằm cải thiện ${viThing(parts)}.`,
    (parts) => `${viSides(parts)} ${parts.pick(parts.attitudes)} ${viObject(parts)}.`,
    (parts) => `Bộ trưởng ${viName(parts)} cho biết ${parts.pick(parts.states)} sẽ ${viActs(parts)}.`,
    (parts) => `Thương mại về ${viThing(parts)} đã tăng ${parts.upTo(90)}% kể từ năm ${1950 + parts.upTo(75)}.`,
    (parts) =>
      `Trên cơ sở ${viObject(parts)}, ${viSides(parts).toLowerCase()} ${parts.pick(parts.operators)} ${viActs(parts)}.`,
    (parts) => `${parts.pick(parts.states)} kêu gọi các bên ${viActs(parts)}, và hoan nghênh ${viObject(parts)}.`,
  ],
}
