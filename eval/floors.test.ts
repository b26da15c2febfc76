import { describe, expect, test } from 'vitest'
import { type Measured, measure, pooled } from './measure.ts'
import { loadFrameworks, packTags } from './reading.ts'
import { figure, type Measure } from './score.ts'
import { codedTexts, corpus, type SetName } from './sets.ts'

/** Just below what is reached: a change that falls under a floor says so in the changelog. */
const FLOORS: Readonly<Partial<Record<SetName, Partial<Record<Measure, number>>>>> = {
  seeds: {
    commitments: 0.97,
    segmentation: 0.97,
    kind: 0.93,
    by: 0.98,
    bindingness: 0.98,
    pillar: 0.93,
    dueWhereAny: 0.95,
  },
  dev: { commitments: 0.91, segmentation: 0.93, kind: 0.89 },
  written: { commitments: 0.88, segmentation: 0.88, kind: 0.82, by: 0.92, mechanisms: 0.84 },
  unseen: { commitments: 0.86, segmentation: 0.89, kind: 0.83, by: 0.91, mechanisms: 0.76 },
  'dev-zh': { commitments: 0.93, segmentation: 0.92, kind: 0.88, pillar: 0.82, mechanisms: 0.78 },
  'dev-vi': { commitments: 0.95, segmentation: 0.94, kind: 0.97, pillar: 0.82, mechanisms: 0.85 },
  'unseen-vi': { commitments: 0.93, segmentation: 0.95, kind: 0.92, by: 0.98 },
  'unseen-zh': { commitments: 0.95, segmentation: 0.95, kind: 0.88, by: 0.98 },
  examples: { commitments: 0.95 },
}

const without = corpus() ? '' : ' (skipped: set SERVANDA_CORPUS to the folder that holds seeds/ and dev/)'

describe.skipIf(!corpus())(`quality does not fall${without}`, () => {
  const measured: Measured[] = corpus() ? measure(codedTexts(packTags()), loadFrameworks()) : []
  const floors = Object.entries(FLOORS).flatMap(([set, measures]) =>
    Object.entries(measures).map(([name, floor]): [SetName, Measure, number] => [
      set as SetName,
      name as Measure,
      floor,
    ]),
  )

  test.each(floors)('%s: %s is at least %d', (set, name, floor) => {
    const score = pooled(measured.filter((one) => one.set === set))
    expect(figure(score[name])).toBeGreaterThanOrEqual(floor)
  })

  test('every quote is the text at its span', () => {
    expect(measured.filter((one) => one.read.brokenQuotes > 0).map((one) => one.captured.name)).toEqual([])
  })
})
