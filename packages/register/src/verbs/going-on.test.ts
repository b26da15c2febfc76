import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allOf } from '../testing/all-of.ts'
import { testRegister } from '../testing/register.ts'
import { STATEMENT, TALKS } from '../testing/texts.ts'
import type { AddReport } from '../verbs.ts'

const statement = (n: number): string => STATEMENT.replace('consulate', `consulate number ${n}`)
const brief = ({ source, status }: AddReport): string => `${source} ${status}`

describe('adding a folder that is stopped', () => {
  test('keeps and reports what was read, and goes on there the next time', async () => {
    await using made = await testRegister()
    for (let n = 1; n <= 6; n++) made.folder.file(`many/${n}.en.txt`, statement(n))
    const stop = new AbortController()
    const onProgress = ({ done }: { readonly done: number }) => {
      if (done === 2) stop.abort()
    }
    const first = await allOf(made.register.add([made.folder.at('many')], { signal: stop.signal, onProgress }))
    expect(first.map(brief)).toEqual(['1.en.txt added', '2.en.txt added', '3.en.txt added'])
    expect((await made.register.documents()).total).toBe(3)
    const second = await allOf(made.register.add([made.folder.at('many')]))
    expect(second.map(({ status }) => status)).toEqual([...Array(3).fill('unchanged'), ...Array(3).fill('added')])
    expect((await made.register.verify()).problems).toEqual([])
  })

  test('says of every file how many there are, from the first on', async () => {
    await using made = await testRegister()
    for (let n = 1; n <= 3; n++) made.folder.file(`many/${n}.en.txt`, statement(n))
    const seen: string[] = []
    const onProgress = ({ done, total }: { readonly done: number; readonly total: number }) => {
      seen.push(`${done} of ${total}`)
    }
    await allOf(made.register.add([made.folder.at('many')], { onProgress }))
    expect(seen).toEqual(['0 of 3', '1 of 3', '2 of 3'])
  })
})

describe('an input that cannot be read', () => {
  test('is kept with its reason, what to do, and when it was tried', async () => {
    await using made = await testRegister()
    made.folder.file('mixed/statement.en.txt', STATEMENT)
    made.folder.file('mixed/talks.docx', 'no archive')
    made.folder.file('mixed/table.xlsx', 'no text')
    const reports = await allOf(made.register.add([made.folder.at('mixed')]))
    expect(reports.map(brief)).toEqual(['statement.en.txt added', 'table.xlsx skipped', 'talks.docx failed'])
    const { rows } = await made.register.issues()
    expect(rows.map(({ source, severity, hint, at, retry }) => [source, severity, hint, typeof at, retry])).toEqual([
      ['table.xlsx', 'info', 'save the text as .txt or .md in UTF-8', 'string', undefined],
      ['talks.docx', 'error', 'is it whole?', 'string', true],
    ])
  })

  test('is read from where it was when it is tried again, and leaves the list', async () => {
    await using made = await testRegister()
    made.folder.file('mixed/talks.docx', 'no archive')
    await allOf(made.register.add([made.folder.at('mixed')]))
    expect((await allOf(made.register.retry())).map(brief)).toEqual(['talks.docx failed'])
    expect((await made.register.issues()).total).toBe(1)
    made.folder.file('mixed/talks.docx', TALKS)
    const [again] = await allOf(made.register.retry(['talks.docx']))
    expect(again).toMatchObject({ source: 'talks.docx', status: 'failed' })
    rmSync(made.folder.at('mixed/talks.docx'))
    expect((await allOf(made.register.retry())).map(brief)).toEqual(['talks.docx failed'])
    expect((await made.register.issues()).total).toBe(1)
  })

  test('leaves the list when the file has become one that can be read', async () => {
    await using made = await testRegister()
    made.folder.file('mixed/talks.en.txt', '')
    await allOf(made.register.add([made.folder.at('mixed')]))
    made.folder.file('mixed/talks.en.txt', TALKS)
    expect((await allOf(made.register.retry())).map(brief)).toEqual(['talks.en.txt added'])
    expect((await made.register.issues()).rows.filter(({ severity }) => severity === 'error')).toEqual([])
    expect((await made.register.verify()).problems).toEqual([])
  })

  test('is another input than one of the same name in another folder', async () => {
    await using made = await testRegister()
    made.folder.file('many/a/index.txt', '')
    made.folder.file('many/b/index.txt', TALKS)
    await allOf(made.register.add([made.folder.at('many')]))
    const failed = (await made.register.issues()).rows.filter(({ severity }) => severity === 'error')
    expect(failed.map(({ source }) => source)).toEqual(['index.txt'])
  })

  test('that was uploaded must be uploaded again', async () => {
    await using made = await testRegister()
    await allOf(made.register.add([{ name: 'talks.txt', bytes: new Uint8Array() }]))
    expect((await made.register.issues()).rows.map(({ retry }) => retry)).toEqual([undefined])
    const [report] = await allOf(made.register.retry())
    expect(report?.reason).toContain('upload it again')
  })

  test('is not tried when it has not failed, which is said', async () => {
    await using made = await testRegister()
    await expect(allOf(made.register.retry(['talks.txt']))).rejects.toThrow('"talks.txt" has not failed')
  })
})
