import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import type { ThingRow } from '../api.ts'
import { showDay } from '../days.ts'
import { thingPath } from '../reader/address.ts'
import { thingName } from '../thing-name.ts'
import { LIFE_STATE } from '../words/life.ts'
import { Days } from './days.tsx'

/** Things with their names in other languages and how often the documents name them. */
export function ThingList({ things }: { readonly things: readonly ThingRow[] }) {
  const { i18n } = useLingui()
  return (
    <ul className="thing-list">
      {things.map((thing) => (
        <li key={thing.id}>
          <Link to={thingPath(thing.id)}>{thingName(thing, i18n.locale)}</Link>
          <OtherNames thing={thing} />
          <p className="small">
            <Plural value={thing.mentionCount} one="# mention" other="# mentions" />{' '}
            <Trans>
              in <Plural value={thing.documentCount} one="# document" other="# documents" />
            </Trans>
            {thing.firstDate && thing.lastDate ? (
              <>
                {' · '}
                <Days from={thing.firstDate} to={thing.lastDate} />
              </>
            ) : null}
            {thing.life ? <LifeInShort life={thing.life} /> : null}
            {thing.frameworkId ? null : (
              <>
                {' · '}
                <Trans>found in the texts only</Trans>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Where a mechanism stands, and when it is to meet next. */
function LifeInShort({ life: { state, nextDue } }: { readonly life: NonNullable<ThingRow['life']> }) {
  const { i18n } = useLingui()
  const next = nextDue && showDay(nextDue, i18n.locale)
  return (
    <>
      {' · '}
      <strong>{i18n._(LIFE_STATE[state])}</strong>
      {next ? (
        <>
          {' · '}
          <Trans>next due: {next}</Trans>
        </>
      ) : null}
    </>
  )
}

/** The first name in each language, besides the name that stands above. */
function OtherNames({ thing }: { readonly thing: ThingRow }) {
  const { i18n } = useLingui()
  const others = Object.entries(thing.names)
    .map(([language, names]) => ({ language, name: names[0] }))
    .filter(({ name }) => name && name !== thingName(thing, i18n.locale))
  return others.map(({ language, name }) => (
    <span key={language} className="other-name" lang={language}>
      {name}
    </span>
  ))
}
