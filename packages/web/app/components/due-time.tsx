import { useLingui } from '@lingui/react/macro'
import type { Due } from '../api.ts'
import { DUE } from '../words/codebook.ts'
import { Days } from './days.tsx'

/** By when: the days where they can be told, and always the text's own words. */
export function DueTime({ due, language }: { readonly due: Due; readonly language: string }) {
  const { i18n } = useLingui()
  const { from, to, raw, kind } = due
  return (
    <span className="due">
      {from && to ? <Days from={from} to={to} /> : <span className="due-kind">{i18n._(DUE[kind].word)}</span>}{' '}
      <q className="due-words" lang={language}>
        {raw}
      </q>
    </span>
  )
}
