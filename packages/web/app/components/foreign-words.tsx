import type { DocumentDetail } from '../api.ts'
import { LanguageName } from './names.tsx'

/** Longest passage that is shown whole among the facts of a document, in characters. */
const LONGEST = 60

/** What of a document stands in other languages, by language, each word once. */
export function ForeignWords({ document: { text, passages } }: { readonly document: DocumentDetail }) {
  const byLanguage = Object.entries(Object.groupBy(passages, ({ language }) => language))
  return (
    <ul className="plain">
      {byLanguage.map(([language, list = []]) => (
        <li key={language}>
          <LanguageName tag={language} />:{' '}
          {[...new Set(list.map(({ start, end }) => shortened(text.slice(start, end))))].map((words, n) => (
            <span key={words}>
              {n > 0 ? ' · ' : ''}
              <span lang={language}>{words}</span>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words)
