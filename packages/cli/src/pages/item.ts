import type { ItemDetail } from '@servanda/register'
import { faint, plain } from '../output.ts'
import { block, page } from './page.ts'
import { provisionPage } from './provision.ts'

export function itemPage({ provision, trace }: ItemDetail): string {
  const steps = trace.map(({ relation, reasons: [first], provision: step }) => {
    const why = first && `${first.of}: ${first.earlier ?? 'nothing'} → ${first.later ?? 'nothing'}`
    const where = [why, step.documentDate, step.documentTitle, step.id].filter(Boolean).join(' · ')
    return `${relation.padEnd(10)} ${plain(step.quote)}\n${' '.repeat(11)}${faint(plain(where))}`
  })
  return page(provisionPage(provision), block('Through time', steps))
}
