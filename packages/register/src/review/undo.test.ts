import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY, type Entry, type EntryDraft, sealed } from '../log/entry.ts'
import { testRegister } from '../testing/register.ts'
import { TEXTS } from '../testing/texts.ts'
import type { Register } from '../verbs.ts'
import { standing, takenBack } from './states.ts'
import { undoing } from './undo.ts'

type Operation = { readonly set: number } | { readonly undo: number }

const operations = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ set: fc.nat(9) }) },
    { weight: 2, arbitrary: fc.record({ undo: fc.nat(999) }) },
  ),
  { minLength: 60, maxLength: 140 },
)

/** What a subject's value must be: plays everything again, leaving out what is taken back, latest undo first. */
function model(all: readonly Operation[]): number | undefined {
  const isOut = (at: number): boolean =>
    all.some((one, by) => 'undo' in one && by > at && one.undo === at && !isOut(by))
  return all.reduce<number | undefined>((value, one, at) => ('set' in one && !isOut(at) ? one.set : value), undefined)
}

test('10,000 operations, undos among them, end where a simple model says', () => {
  fc.assert(
    fc.property(operations, (asked) => {
      const history: Entry[] = []
      const done: Operation[] = []
      const enter = (drafts: readonly EntryDraft[]): void =>
        void history.push(...sealed(drafts, history.at(-1) ?? EMPTY, '2026-01-01T00:00:00.000Z'))
      for (const one of asked) {
        if ('set' in one) {
          const before = standing(history)?.after
          enter([{ by: 'A', action: 'decide', subject: 's', before, after: { value: one.set } }])
          done.push(one)
        } else if (history.length > 0) {
          const undo = one.undo % history.length
          const drafts = undoing(history, [{ n: undo + 1 }], 'A')
          enter(drafts)
          if (drafts.length > 0) done.push({ undo })
        }
        expect(history.at(-1)?.after?.value).toBe(model(done))
      }
    }),
    { numRuns: 100 },
  )
}, 120_000)

/** Numbers below a bound, the same for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

/** Decides on some provision or takes some entry back; gives the entry's number, where there is one. */
async function step(register: Register, next: (below: number) => number, ids: readonly string[], entered: number[]) {
  if (entered.length > 0 && next(3) === 0) {
    const undone = await register.undo({ entry: entered[next(entered.length)]! }).catch(() => undefined)
    return undone?.first
  }
  const verdict = (['accepted', 'rejected', 'flagged', 'skipped'] as const)[next(4)]!
  const edits = verdict === 'accepted' && next(2) === 0 ? { edits: { pillar: 'people' as const } } : {}
  return (await register.decide({ provisions: [ids[next(ids.length)]!], verdict, reason: 'r', ...edits })).first
}

test('a register takes many decisions and undos, and is as before when all are taken back', async () => {
  await using made = await testRegister(TEXTS)
  const { register } = made
  const all = { limit: 'all', repeats: true } as const
  const untouched = await register.provisions(all)
  const ids = untouched.rows.map(({ id }) => id)
  const [seed] = fc.sample(fc.nat(2147483647), 1) as [number]
  const next = numbers(seed)
  const entered: number[] = []
  for (let count = 0; count < 120; count++) {
    const entry = await step(register, next, ids, entered)
    if (entry !== undefined) entered.push(entry)
  }
  expect((await register.verify()).problems, `seed ${seed}`).toEqual([])
  const log = (await register.log({ limit: 'all', order: 'asc' })).rows
  const left = takenBack(log)
  for (const { n, action } of log) if (action === 'decide' && !left.has(n)) await register.undo({ entry: n })
  expect(await register.provisions(all), `seed ${seed}`).toEqual(untouched)
  expect((await register.verify()).problems, `seed ${seed}`).toEqual([])
}, 60_000)
