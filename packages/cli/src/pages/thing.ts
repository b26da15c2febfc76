import type { ThingDetail } from '@servanda/register'
import { faint, plain } from '../output.ts'
import { lifeBlocks } from './life.ts'
import { block, heading, page } from './page.ts'
import { provisionLine } from './provision.ts'

export function thingPage(thing: ThingDetail): string {
  const names = Object.entries(thing.names).map(([language, some]) => [`names (${language})`, some.join('; ')] as const)
  const facts = thing.facts.map(({ label, value }) => [label, value] as const)
  const mentions = thing.mentions.map(
    ({ context, documentTitle, documentDate }) =>
      `${plain(context.quote)}\n  ${faint(plain([documentDate, documentTitle].filter(Boolean).join(' · ')))}`,
  )
  return page(
    heading(thing.name, {
      type: thing.type,
      ...Object.fromEntries(names),
      ...Object.fromEntries(facts),
      'part of': thing.partOf?.name,
      parts: thing.parts.map(({ name }) => name).join('; '),
      sources: thing.sources.join('; '),
      id: thing.id,
    }),
    ...(thing.life ? lifeBlocks(thing.life) : []),
    block(`Mentions (${thing.mentionCount})`, mentions),
    block('Provisions', thing.provisions.map(provisionLine)),
  )
}
