import type { Named, ReadingContext } from '@servanda/pipeline'

const VOICES = ['speech', 'message', 'article']
/** Where texts in Vietnamese are published, which the writer of a letter or an article to its readers is not of. */
const AT_HOME = 'Vietnam'
/** Sentences that begin with 'I' or 'we' show that the document speaks itself, and does not report who did. */
const FIRST_PERSON = /^(?:(?:thay mặt [^,]+, |tại đây, |vì vậy, )?tôi|chúng tôi|(?:xin|cho phép) tôi)(?=[\s,.;:])/iu

/** The party that speaks throughout a document: whom its title names first, else the one of the two that is not at home. */
export function voiceOf(context: ReadingContext, all: readonly string[]): readonly string[] {
  const { facts, names } = context
  if (!VOICES.includes(facts.genre?.value ?? '') || !speaksItself(context)) return []
  const title = facts.title?.value ?? ''
  const [author] = named(names, title)
  if (author) return author.parties
  return all.length === 2 ? all.filter((party) => party !== AT_HOME).slice(0, 1) : all
}

const speaksItself = ({ sentences, tokens: { text, start, end } }: ReadingContext): boolean =>
  sentences.some(({ words, last }) => words < last && FIRST_PERSON.test(text.slice(start[words], end[last - 1])))

/** The persons and parties that a title names, in its order. */
const named = (names: readonly Named[], title: string): Named[] =>
  names
    .filter(({ type, quote }) => (type === 'party' || type === 'person') && title.includes(quote))
    .sort((a, b) => title.indexOf(a.quote) - title.indexOf(b.quote))
