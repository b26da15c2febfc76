import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { MechanismLife, ProvisionRow } from '../api.ts'
import { readerPath } from '../reader/address.ts'
import { LEVEL, LIFE_STATE, LIFE_STEP } from '../words/life.ts'
import { Day } from './days.tsx'
import { ProvisionEntry } from './provision-entry.tsx'
import { Quote } from './quote.tsx'

/** The life of a mechanism: where it stands, what its texts say of it, and every step in the words of a document. */
export function Life({ life }: { readonly life: MechanismLife }) {
  const { i18n } = useLingui()
  const { level, rhythm, chairs, bases } = life
  return (
    <section>
      <h2>
        <Trans>Its life</Trans>
      </h2>
      <dl className="detail">
        <Fact label={<Trans>State</Trans>}>
          <strong>{i18n._(LIFE_STATE[life.state])}</strong>
        </Fact>
        {level ? (
          <Fact label={<Trans>Level</Trans>}>
            {i18n._(LEVEL[level.level])} <Said words={level} />
          </Fact>
        ) : null}
        {chairs.length > 0 ? (
          <Fact label={<Trans>In the chair</Trans>}>
            {chairs.map((chair) => (
              <Said key={chair.quote} words={chair} />
            ))}
          </Fact>
        ) : null}
        {rhythm ? (
          <Fact label={<Trans>Rhythm</Trans>}>
            <Plural value={rhythm.months} one="Every month" other="Every # months" /> <Said words={rhythm} />
          </Fact>
        ) : null}
        {bases.length > 0 ? (
          <Fact label={<Trans>Rests on</Trans>}>
            {bases.map((base) => (
              <Said key={base.quote} words={base} />
            ))}
          </Fact>
        ) : null}
        <Times life={life} />
      </dl>
      <Steps steps={life.steps} />
    </section>
  )
}

/** When it was last heard of, when it is to meet, and from when on silence counts as dormancy. */
function Times({ life: { lastSign, nextDue, due, dormantFrom, silentMonths } }: { readonly life: MechanismLife }) {
  return (
    <>
      {lastSign ? (
        <Fact label={<Trans>Last sign of life</Trans>}>
          <Day day={lastSign} />
        </Fact>
      ) : null}
      {nextDue ? (
        <Fact label={<Trans>Next due</Trans>}>
          {due ? <Said words={due} /> : <Trans>by its rhythm</Trans>} <DueDay day={nextDue} />
        </Fact>
      ) : null}
      {dormantFrom ? (
        <Fact label={<Trans>Dormant from</Trans>}>
          <Day day={dormantFrom} />{' '}
          <Trans>
            unless it shows itself: <Plural value={silentMonths} one="# month" other="# months" /> of silence
          </Trans>
        </Fact>
      ) : null}
    </>
  )
}

const DueDay = ({ day }: { readonly day: string }) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? <Day day={day} /> : null)

function Fact({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Words of a document that lead to their place in it. */
function Said({ words }: { readonly words: { readonly quote: string; readonly provision: ProvisionRow } }) {
  return (
    <Link to={readerPath(words.provision)}>
      <Quote text={words.quote} language={words.provision.language} />
    </Link>
  )
}

function Steps({ steps }: { readonly steps: MechanismLife['steps'] }) {
  const { i18n } = useLingui()
  return (
    <ol className="trace">
      {steps.map(({ step, meeting, words, provision }) => (
        <li key={`${provision.id} ${words.start}`}>
          <p className="trace-head">
            {provision.documentDate ? <Day day={provision.documentDate} /> : <Trans>Date not known</Trans>}
            <span className="relation">
              {i18n._(LIFE_STEP[step])}
              {meeting === undefined ? null : <Trans> (meeting no. {meeting})</Trans>}
            </span>
            <Quote text={words.quote} language={provision.language} />
          </p>
          <ProvisionEntry provision={provision} />
        </li>
      ))}
    </ol>
  )
}
