import { spoiled, zipOf } from '@servanda/readers/testing'
import { expect, test } from 'vitest'
import { allOf } from './testing/all-of.ts'
import { testRegister } from './testing/register.ts'
import type { AddReport } from './verbs.ts'

const STATEMENT = 'Peru will open a school in Mombasa before the end of 2027.'

/** Archives that lead out of themselves, hide, link or grow, and texts that are none. */
const OTHERS = [
  {
    name: 'way-out.zip',
    bytes: zipOf(
      ['../../way-out.txt', '/etc/way-out.txt', 'C:\\way-out.txt'].map((name) => ({ name, content: STATEMENT })),
    ),
  },
  { name: 'growing.zip', bytes: zipOf([{ name: 'a.txt', content: Buffer.alloc(70_000_000, 'a') }]) },
  { name: 'nested.html', bytes: Buffer.from('<div>'.repeat(10_000)) },
  { name: 'attribute.html', bytes: Buffer.from('<p a="'.repeat(10_000)) },
  { name: 'one-line.en.txt', bytes: Buffer.from('The two sides agreed to '.repeat(2_000)) },
  { name: 'lone-surrogates.en.txt', bytes: Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00, 0x00, 0xdc]) },
  { name: 'picture.txt', bytes: Buffer.from('\u0089PNG\r\n', 'latin1') },
]

const briefly = ({ source, status }: AddReport): string => `${source} ${status}`

test('200 hostile files each give a report and leave no half record, and the good one among them is read', async () => {
  await using made = await testRegister()
  const files = [...spoiled(), ...OTHERS]
  expect(files.length).toBeGreaterThan(190)
  for (const { name, bytes } of files) made.folder.file(`hostile/${name}`, bytes)
  made.folder.file('hostile/zz-good.en.txt', STATEMENT)
  const reports = await allOf(made.register.add([made.folder.at('hostile')]))
  expect(reports.length).toBeGreaterThan(files.length)
  expect(reports.filter(({ status, reason }) => status === 'failed' && !/^[^\n]{5,300}$/u.test(reason ?? ''))).toEqual(
    [],
  )
  expect(reports.at(-1)).toMatchObject({ source: 'zz-good.en.txt', status: 'added', commitments: 1 })
  expect((await made.register.verify()).problems).toEqual([])

  const kept = (await made.register.documents({ limit: 'all' })).rows.filter(({ within }) => within === undefined)
  expect(kept).toHaveLength(reports.filter(({ status }) => status === 'added').length)
  const failed = (await made.register.issues({ limit: 'all' })).rows.filter(({ retry }) => retry)
  expect(failed.map(({ source }) => source).sort()).toEqual(
    reports.flatMap(({ status, source }) => (status === 'failed' ? source : [])).sort(),
  )

  const again = await allOf(made.register.add([made.folder.at('hostile')]))
  expect(again.map(briefly)).toEqual(reports.map((report) => briefly(report).replace(/added$/u, 'unchanged')))
  expect((await made.register.issues({ limit: 'all' })).rows.filter(({ retry }) => retry)).toHaveLength(failed.length)
}, 180_000)
