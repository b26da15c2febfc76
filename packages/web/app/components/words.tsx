import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'

interface WordsProps {
  readonly caption: string
  readonly terms: Readonly<Record<string, { readonly word: MessageDescriptor; readonly meaning: MessageDescriptor }>>
}

/** Terms of the codebook and what they mean. */
export function Words({ caption, terms }: WordsProps) {
  const { i18n } = useLingui()
  return (
    <section>
      <h2>{caption}</h2>
      <dl className="words">
        {Object.entries(terms).map(([value, { word, meaning }]) => (
          <div key={value}>
            <dt>{i18n._(word)}</dt>
            <dd>{i18n._(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
