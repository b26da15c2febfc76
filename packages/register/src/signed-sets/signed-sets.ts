import type { Context } from '../context.ts'
import { pageOf } from '../query/slice.ts'
import type { Page } from '../rows.ts'
import type { SignedSet } from '../signed-set-rows.ts'
import type { ProvisionQuery } from '../verbs.ts'
import { type Signing, signingsIn } from './accounts.ts'
import { namedTexts } from './named.ts'

/**
 * Sets of texts that were signed together, the latest first: the number that was announced beside those that documents and
 * frameworks name, those whose text the register holds, and those that are said to be in force.
 *
 * @throws ServandaError `cursor`
 */
export async function signedSets(
  { store }: Context,
  { cursor, limit = 50, ...query }: ProvisionQuery = {},
): Promise<Page<SignedSet>> {
  const signings = (await signingsIn(store, query)).toSorted((a, b) => (a.from < b.from ? 1 : -1))
  const page = pageOf(signings, { limit, ...(cursor === undefined ? {} : { cursor }) })
  const rows = await Promise.all(
    page.rows.map(async (signing): Promise<SignedSet> => {
      const { parties, from, to, reports } = signing
      const named = await namedTexts(store, signing)
      const accounts = reports.flatMap(({ announced, provision }) =>
        announced === undefined ? [] : [{ announced, provision }],
      )
      return {
        id: `signed.${accounts[0]!.provision.id}`,
        announced: announcedBy(signing),
        from,
        to,
        parties,
        accounts,
        named,
        counts: {
          named: named.length,
          text: named.filter(({ text }) => text).length,
          inForce: named.filter(({ inForce }) => inForce).length,
        },
      }
    }),
  )
  return { ...page, rows }
}

/** The number that most accounts give; of two that as many give, the greater. */
function announcedBy({ reports }: Signing): number {
  const numbers = Map.groupBy(
    reports.flatMap(({ announced }) => announced ?? []),
    (number) => number,
  )
  return [...numbers].sort(([a, some], [b, others]) => others.length - some.length || b - a)[0]![0]
}
