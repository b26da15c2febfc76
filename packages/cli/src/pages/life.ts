import type { MechanismLife } from '@servanda/register'
import { faint, plain } from '../output.ts'
import { block, heading } from './page.ts'

/** The life of a mechanism: where it stands, and the words that each part was read from. */
export function lifeBlocks(life: MechanismLife): readonly string[] {
  const { level, rhythm, due, chairs, bases } = life
  const silence = `a body counts as dormant after ${life.silentMonths} months without a sign of life`
  return [
    heading(`\nLife on ${life.on}`, {
      state: life.state,
      level: level && `${level.level} ("${level.quote}")`,
      'co-chairs': chairs.map(({ quote }) => quote).join('; '),
      rhythm: rhythm && `every ${rhythm.months} months ("${rhythm.quote}")`,
      'rests on': bases.map(({ quote }) => quote).join('; '),
      'last sign': life.lastSign,
      'next due': life.nextDue && `${life.nextDue} (${due ? `"${due.quote}"` : 'by its rhythm'})`,
      'dormant from': life.dormantFrom && `${life.dormantFrom}: ${silence}`,
    }),
    block(
      'Steps',
      life.steps.map(({ step, meeting, words, provision }) => {
        const source = [provision.documentDate, provision.documentTitle, provision.id].filter(Boolean).join(' · ')
        const which = meeting === undefined ? '' : ` (${meeting})`
        return `${step}${which}: "${plain(words.quote)}" in ${plain(provision.quote)}\n  ${faint(plain(source))}`
      }),
    ),
  ]
}
