import { describe, expect, test } from 'vitest'
import { testRegister } from '../testing/register.ts'
import { TEXTS } from '../testing/texts.ts'
import { readCodings } from './read-codings.ts'

const STATEMENT = '2025-03-10-statement.en.txt'

/** A register with a statement, and a unit by the words that it begins with. */
async function coded() {
  const made = await testRegister(TEXTS)
  const { text } = (await made.register.document(STATEMENT))!
  const unit = (words: string, more: object = {}) => {
    const start = text.indexOf(words)
    return {
      ...{ start, end: start + words.length, kind: 'commitment' as const, by: ['Peru'] },
      ...{ bindingness: 'firm' as const, pillar: 'political' as const },
      ...more,
    }
  }
  const code = (coder: string, units: readonly ReturnType<typeof unit>[], finish = true) =>
    made.register.code({ document: STATEMENT, coder, units, finish })
  const sound = async () => expect((await made.register.verify()).problems).toEqual([])
  return { ...made, unit, code, sound, [Symbol.asyncDispose]: () => made[Symbol.asyncDispose]() }
}

describe('two coders of one document', () => {
  test('see nothing of each other until both have finished, and then all of it', async () => {
    await using at = await coded()
    await at.code('Ana', [at.unit('open a consulate in Mombasa')])
    await at.code('Bo', [at.unit('open a consulate', { pillar: 'people', note: 'is Mombasa part of it?' })], false)
    const before = (await at.register.codings(STATEMENT, 'Ana'))!
    expect(before).toMatchObject({ blind: true, units: [], own: [{ quote: 'open a consulate in Mombasa' }] })
    await at.code('Bo', [])
    const [unit] = (await at.register.codings(STATEMENT, 'Ana'))!.units
    expect(unit).toMatchObject({
      differ: ['span', 'pillar'],
      codings: [
        { coder: 'Ana', unit: { pillar: 'political' } },
        { coder: 'Bo', unit: { pillar: 'people', note: 'is Mombasa part of it?' } },
      ],
    })
    await at.sound()
  })

  test('see in the log that others coded, and nothing of what, until both have finished', async () => {
    await using at = await coded()
    await at.code('Ana', [at.unit('open a consulate in Mombasa')])
    await at.code('Bo', [at.unit('open a consulate', { note: 'is Mombasa part of it?' })], false)
    const entries = async (query: object = {}) => (await at.register.log({ action: ['code'], ...query })).rows
    const blind = await entries()
    expect(blind).toHaveLength(4)
    expect(JSON.stringify(blind)).not.toMatch(/pillar|Mombasa|\/\d+-\d+"/)
    expect(blind.filter(({ withheld }) => withheld)).toHaveLength(2)
    const { start, end } = at.unit('open a consulate')
    const { hash } = (await at.register.codings(STATEMENT))!
    const place = { subject: `coding/${hash}/Bo/${start}-${end}` }
    expect(await entries(place)).toEqual([])
    await at.code('Bo', [])
    expect(await entries(place)).toMatchObject([{ after: { coded: { note: 'is Mombasa part of it?' } } }])
    await at.sound()
  })

  test('are decided between with a reason that they see, and keep what they had coded', async () => {
    await using at = await coded()
    await at.code('Ana', [at.unit('open a consulate in Mombasa'), at.unit('explore sending teachers')])
    await at.code('Bo', [at.unit('open a consulate')])
    const [first, second] = (await at.register.codings(STATEMENT))!.units
    const place = { document: STATEMENT, start: first!.start, end: first!.end }
    await at.register.adjudicate({ ...place, coder: 'Bo', reason: 'the place is another field' })
    const none = { document: STATEMENT, start: second!.start, end: second!.end, reason: 'no' }
    const { entry } = await at.register.adjudicate(none)
    expect((await at.register.codings(STATEMENT, 'Ana'))!.units).toMatchObject([
      {
        codings: [{ coder: 'Ana' }, { coder: 'Bo' }],
        adjudication: { unit: { end: first!.start + 16 } },
      },
      { adjudication: { reason: 'no' } },
    ])
    await at.register.undo({ entry })
    expect((await at.register.codings(STATEMENT))!.units[1]!.adjudication).toBeUndefined()
    await at.sound()
  })

  test('agree as far as the summary says, under one codebook', async () => {
    await using at = await coded()
    const units = [at.unit('open a consulate in Mombasa'), at.unit('explore sending teachers', { pillar: 'people' })]
    await at.code('Ana', units)
    expect((await at.register.codingSummary()).agreement).toEqual([])
    await at.code('Bo', units)
    const { documents, agreement } = await at.register.codingSummary()
    expect(documents).toMatchObject([
      {
        blind: false,
        coders: [
          { coder: 'Ana', units: 2 },
          { coder: 'Bo', units: 2 },
        ],
      },
    ])
    expect(agreement).toMatchObject([{ coders: ['Ana', 'Bo'], documents: 1, units: 2, spans: { exact: { value: 1 } } }])
    expect(agreement[0]!.fields.find(({ field }) => field === 'pillar')).toMatchObject({
      units: 2,
      alpha: { value: 1 },
    })
  })

  test('cannot change what they have finished, until that is undone', async () => {
    await using at = await coded()
    const { last } = await at.code('Ana', [at.unit('open a consulate')])
    await expect(at.code('Ana', [])).rejects.toThrow(/has finished/)
    await at.register.undo({ entry: last! })
    await at.code('Ana', [at.unit('open a consulate', { pillar: 'people' })])
    expect((await at.register.codings(STATEMENT, 'Ana'))!.own).toMatchObject([{ pillar: 'people' }])
    await at.sound()
  })

  test('are not decided between while one of them is at work', async () => {
    await using at = await coded()
    await at.code('Ana', [at.unit('open a consulate')], false)
    const asked = { document: STATEMENT, start: 0, end: 5, reason: 'r' }
    await expect(at.register.adjudicate(asked)).rejects.toThrow(/not all who code this document have finished/)
  })
})

describe('a file of codings', () => {
  const TEXT = 'In 2026, Peru will open a school. Kenya will open a school.'
  test('is read by its quotes, the next one first', () => {
    const lines = [
      {
        quote: 'open a school',
        kind: 'commitment',
        by: ['Peru'],
        bindingness: 'firm',
        pillar: 'people',
        due: { raw: 'In 2026', kind: 'date' },
      },
      { quote: 'open a school', nth: 2, kind: 'commitment', by: ['Kenya'], bindingness: 'firm', pillar: 'people' },
    ]
    const { units } = readCodings(lines.map((line) => JSON.stringify(line)).join('\n'), TEXT)
    expect(units).toMatchObject([{ start: 19, due: { start: 0, end: 7, raw: 'In 2026' } }, { start: 45 }])
  })

  test.each([
    [
      '{"quote": "close a school", "kind": "fact", "by": [], "pillar": "people"}',
      /line 1: its quote is not in the text/,
    ],
    ['{"quote": "open a school", "kind": "wish", "by": [], "pillar": "people"}', /line 1: kind/],
    ['{"kind": "fact", "by": [], "pillar": "people"}', /neither quote nor start/],
    ['open a school', /line 1: it is no JSON/],
  ])('that holds %s is refused in one line', (file, message) => expect(() => readCodings(file, TEXT)).toThrow(message))
})
