import { openRegister } from '../open.ts'
import type { AddOptions, AddReport, Register } from '../verbs.ts'
import { allOf } from './all-of.ts'
import { type Folder, folder } from './folder.ts'

export interface TestRegister extends AsyncDisposable {
  readonly register: Register
  readonly folder: Folder
  add(texts: Readonly<Record<string, string>>, options?: AddOptions): Promise<readonly AddReport[]>
}

/** A fresh register in a folder of its own, with these texts in it, by file name. */
export async function testRegister(texts: Readonly<Record<string, string>> = {}): Promise<TestRegister> {
  const place = folder()
  const register = await openRegister(place.at('servanda.db'), { create: true })
  const add: TestRegister['add'] = (some, options) => {
    const files = Object.entries(some).map(([name, text]) => place.file(name, text))
    return allOf(register.add(files, options))
  }
  await add(texts)
  return {
    register,
    folder: place,
    add,
    async [Symbol.asyncDispose]() {
      await register.close()
      place[Symbol.dispose]()
    },
  }
}
