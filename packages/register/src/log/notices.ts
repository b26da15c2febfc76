import type { Store } from '../store/store.ts'

/** What there is to know when a register is opened, a line each: that it was left open, that the clock has gone back. */
export async function noticesOf({ db, wasLeftOpen }: Store, now: string): Promise<readonly string[]> {
  const last = await db.selectFrom('log_entry').select(['n', 'at']).orderBy('n', 'desc').limit(1).executeTakeFirst()
  if (!last) return []
  const left = `The last program that wrote here ended without closing the register. All that it had acknowledged is there: ${last.n} entries of the log, the last of ${last.at}; "servanda doctor" looks the rest over`
  const back = `The clock of this machine says ${now}, but entry ${last.n} of the log was made at ${last.at}. Entries keep their order, and note what the clock says; set the clock`
  return [...(wasLeftOpen ? [left] : []), ...(now < last.at ? [back] : [])]
}
