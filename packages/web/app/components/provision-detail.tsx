import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { ProvisionRow } from '../api.ts'
import { BINDINGNESS, KIND, PILLAR } from '../words/codebook.ts'
import { DueTime } from './due-time.tsx'
import { Parties } from './names.tsx'
import { Firmness, KindTag, PillarTag } from './terms.tsx'

/** All that is coded of a provision, each value with what it means. */
export function ProvisionDetail({ provision }: { readonly provision: ProvisionRow }) {
  const { i18n } = useLingui()
  const { kind, by, bindingness, pillar, due, language, rule, version } = provision
  return (
    <dl className="detail">
      <Fact name={<Trans>Kind</Trans>} meaning={i18n._(KIND[kind].meaning)}>
        <KindTag kind={kind} />
      </Fact>
      <Fact name={<Trans>By</Trans>}>
        <Parties of={by} />
      </Fact>
      {bindingness ? (
        <Fact name={<Trans>How firmly</Trans>} meaning={i18n._(BINDINGNESS[bindingness].meaning)}>
          <Firmness bindingness={bindingness} />
        </Fact>
      ) : null}
      <Fact name={<Trans>Pillar</Trans>} meaning={i18n._(PILLAR[pillar].meaning)}>
        <PillarTag pillar={pillar} />
      </Fact>
      <Fact name={<Trans>By when</Trans>}>
        {due ? <DueTime due={due} language={language} /> : <Trans>The text does not say</Trans>}
      </Fact>
      <Named type="mechanism" name={<Trans>Through</Trans>} names={provision.mechanisms} language={language} />
      <Named type="instrument" name={<Trans>Instruments</Trans>} names={provision.instruments} language={language} />
      <Tails provision={provision} />
      <Fact name={<Trans>Found by rule</Trans>}>
        <code>{rule}</code> <span className="small">{version}</span>
      </Fact>
    </dl>
  )
}

interface FactProps {
  readonly name: ReactNode
  readonly meaning?: string
  readonly children: ReactNode
}

export function Fact({ name, meaning, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {meaning ? <span className="meaning">{meaning}</span> : null}
      </dd>
    </div>
  )
}

interface NamedProps {
  readonly type: 'mechanism' | 'instrument'
  readonly name: ReactNode
  readonly names: readonly string[]
  readonly language: string
}

function Named({ type, name, names, language }: NamedProps) {
  if (names.length === 0) return null
  return (
    <Fact name={name}>
      <ul className="plain" lang={language}>
        {names.map((each) => (
          <li key={each}>
            <Link to={`/things/${type}?q=${encodeURIComponent(each)}`}>{each}</Link>
          </li>
        ))}
      </ul>
    </Fact>
  )
}

/** Parts of the sentence that say under what condition, for what, with what and to what effect. */
function Tails({ provision }: { readonly provision: ProvisionRow }) {
  const tails = [
    { key: 'condition', name: <Trans>Condition</Trans>, words: provision.condition },
    { key: 'purpose', name: <Trans>Purpose</Trans>, words: provision.purpose },
    { key: 'detail', name: <Trans>Detail</Trans>, words: provision.detail },
    { key: 'effect', name: <Trans>Effect</Trans>, words: provision.effect },
  ]
  return tails.map(({ key, name, words }) =>
    words ? (
      <Fact key={key} name={name}>
        <q lang={provision.language}>{words}</q>
      </Fact>
    ) : null,
  )
}
