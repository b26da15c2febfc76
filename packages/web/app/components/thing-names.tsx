import { Trans, useLingui } from '@lingui/react/macro'
import type { ThingDetail, ThingRow } from '../api.ts'
import { FRAMEWORK_FACT } from '../words/things.ts'
import { LanguageName } from './names.tsx'
import { Fact } from './provision-detail.tsx'

/** Its names and spellings by language, those of the framework and those found in texts. */
export function ThingNames({ names }: Pick<ThingRow, 'names'>) {
  return (
    <dl className="detail">
      {Object.entries(names).map(([language, all]) => (
        <Fact key={language} name={<LanguageName tag={language} />}>
          <ul className="plain" lang={language}>
            {all.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Fact>
      ))}
    </dl>
  )
}

/** What the framework says of it besides its names, and where that was seen. */
export function ThingFacts({ thing: { facts, sources, frameworkId } }: { readonly thing: ThingDetail }) {
  const { i18n } = useLingui()
  return (
    <section>
      <h2>
        <Trans>What the framework says</Trans>
      </h2>
      {frameworkId ? null : (
        <p>
          <Trans>Nothing: it was found in the texts alone.</Trans>
        </p>
      )}
      {facts.length > 0 ? (
        <dl className="detail">
          {facts.map(({ label, value }) => (
            <Fact key={`${label} ${value}`} name={FRAMEWORK_FACT[label] ? i18n._(FRAMEWORK_FACT[label]) : label}>
              {value}
            </Fact>
          ))}
        </dl>
      ) : null}
      {sources.length > 0 ? (
        <>
          <h3>
            <Trans>Sources</Trans>
          </h3>
          <ul className="sources">
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
