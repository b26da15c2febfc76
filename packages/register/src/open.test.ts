import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { openRegister } from './open.ts'
import { allOf } from './testing/all-of.ts'
import { folder } from './testing/folder.ts'
import { testRegister } from './testing/register.ts'
import { TEXTS } from './testing/texts.ts'

describe('a register is one file', () => {
  test('made once, then opened again with all that it holds', async () => {
    await using made = await testRegister(TEXTS)
    const again = await openRegister(made.register.file)
    expect(await again.summary()).toEqual(await made.register.summary())
    await again.close()
  })

  test('made where there is none yet, opened where there is one', async () => {
    using place = folder()
    for (let n = 0; n < 2; n++) {
      const register = await openRegister(place.at('servanda.db'), { create: 'if-missing' })
      expect((await register.summary()).documents).toBe(0)
      await register.close()
    }
  })

  test('made by one of two processes that begin at the same moment, and opened by the other', async () => {
    using place = folder()
    const open = () => openRegister(place.at('servanda.db'), { create: 'if-missing' })
    const registers = await Promise.all([open(), open(), open()])
    expect((await registers[1].verify()).problems).toEqual([])
    await Promise.all(registers.map((register) => register.close()))
  })

  test('may be read where nothing may be written', async () => {
    await using made = await testRegister(TEXTS)
    const reader = await openRegister(made.register.file, { readOnly: true })
    expect((await reader.verify()).problems).toEqual([])
    await expect(allOf(reader.add([made.folder.file('new.txt', 'Peru will open a school.')]))).rejects.toThrow(
      expect.objectContaining({ code: 'register-unwritable' }),
    )
    await reader.close()
  })

  test('brought to the form of this version also by those who only read it', async () => {
    await using made = await testRegister(TEXTS)
    await made.register.close()
    const database = new DatabaseSync(made.register.file)
    database.exec("drop table tally; delete from kysely_migration where name = '0010-tallies'")
    database.close()
    const register = await openRegister(made.register.file, { readOnly: true })
    expect((await register.verify()).problems).toEqual([])
    await register.close()
  })

  test('remembers its framework', async () => {
    using place = folder()
    const made = await openRegister(place.at('servanda.db'), { create: true, framework: 'none' })
    await made.close()
    const register = await openRegister(place.at('servanda.db'))
    await allOf(register.add([place.file('a.en.txt', 'Kenya will open a school in Lima.')]))
    expect((await register.things('party')).total).toBe(0)
    await register.close()
  })
})

describe('a file that is no register is refused in one line', () => {
  const otherDatabase = (file: string): void => {
    const database = new DatabaseSync(file)
    database.exec('create table books (title text)')
    database.close()
  }
  const newer = async (file: string): Promise<void> => {
    await (await openRegister(file, { create: true })).close()
    const database = new DatabaseSync(file)
    database.exec("insert into kysely_migration values ('9999-later', '2031-01-01')")
    database.close()
  }

  test.each([
    ['when it is missing', 'register-missing', {}, () => {}],
    ['when it is to be made and is there', 'register-exists', { create: true }, newer],
    ['when it is a text', 'register-not-a-register', { create: 'if-missing' as const }, undefined],
    [
      'when it is the database of another program',
      'register-not-a-register',
      { create: 'if-missing' as const },
      otherDatabase,
    ],
    ['when a later version wrote it', 'register-newer', {}, newer],
  ])('%s', async (_, code, options, prepare) => {
    using place = folder()
    const file = prepare ? place.at('some.db') : place.file('some.db', 'not a database, only some words '.repeat(99))
    await prepare?.(file)
    await expect(openRegister(file, options)).rejects.toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/^[^\n]+$/) }),
    )
  })

  test('when its folder is missing', async () => {
    using place = folder()
    await expect(openRegister(place.at('nowhere/some.db'), { create: true })).rejects.toThrow(
      expect.objectContaining({ code: 'register-unwritable', message: expect.stringContaining('folder') }),
    )
  })

  test('when its framework is unknown, before anything is written', async () => {
    using place = folder()
    await expect(openRegister(place.at('some.db'), { create: true, framework: 'atlantis' })).rejects.toThrow(
      expect.objectContaining({ code: 'framework-missing' }),
    )
    await expect(openRegister(place.at('some.db'))).rejects.toThrow(
      expect.objectContaining({ code: 'register-missing' }),
    )
  })
})
