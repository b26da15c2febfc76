import { useLingui } from '@lingui/react/macro'
import type { Bindingness, Kind, Pillar } from '../api.ts'
import { BINDINGNESS, KIND, PILLAR } from '../words/codebook.ts'

/** The kind of a provision: a word, a colour, and the line that marks it in the text. */
export function KindTag({ kind }: { readonly kind: Kind }) {
  const { i18n } = useLingui()
  return (
    <span className={`kind-tag kind-${kind}`} title={i18n._(KIND[kind].meaning)}>
      {i18n._(KIND[kind].word)}
    </span>
  )
}

const STRENGTH = ['support', 'willing', 'exploratory', 'effort', 'firm'] as const satisfies readonly Bindingness[]

/** How firmly: the codebook's word, and as many filled steps of five as it is strong. */
export function Firmness({ bindingness }: { readonly bindingness: Bindingness }) {
  const { i18n } = useLingui()
  const strength = STRENGTH.indexOf(bindingness) + 1
  return (
    <span className="firmness" title={i18n._(BINDINGNESS[bindingness].meaning)}>
      <svg viewBox="0 0 29 10" width="29" height="10" aria-hidden="true">
        {STRENGTH.map((step, i) => (
          <rect
            key={step}
            x={i * 6 + 0.5}
            y="0.5"
            width="4"
            height="9"
            className={i < strength ? 'filled' : 'hollow'}
          />
        ))}
      </svg>
      {i18n._(BINDINGNESS[bindingness].word)}
    </span>
  )
}

export function PillarTag({ pillar }: { readonly pillar: Pillar }) {
  const { i18n } = useLingui()
  return <span title={i18n._(PILLAR[pillar].meaning)}>{i18n._(PILLAR[pillar].word)}</span>
}
