import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { openRegister } from '../open.ts'
import { testRegister } from '../testing/register.ts'
import { TEXTS } from '../testing/texts.ts'

const KILLS = Number(process.env.SERVANDA_KILLS ?? 5)

/** A process that decides, undoes and adds, and prints the number of each entry when it is durable. */
const program = (file: string) => `
  import { openRegister } from ${JSON.stringify(new URL('../open.ts', import.meta.url).href)}
  const register = await openRegister(${JSON.stringify(file)})
  const ids = (await register.provisions({ limit: 'all', repeats: true })).rows.map(({ id }) => id)
  for (let n = 0; ; n++) {
    const { first } = await register.decide({ provisions: [ids[n % ids.length]], verdict: n % 2 ? 'flagged' : 'accepted' })
    console.log(first)
    if (n % 3 === 0) console.log((await register.undo({ entry: first })).first)
    if (n % 7 === 0) for await (const _ of register.add([{ name: n + '-' + process.pid + '.en.txt',
      bytes: new TextEncoder().encode('Peru will open school ' + n + ' of ' + process.pid + '.') }])) {}
  }`

test(`killed ${KILLS} times in the middle of mixed writes, it keeps every entry that it acknowledged`, async () => {
  await using made = await testRegister(TEXTS)
  const { file } = made.register
  const acknowledged: number[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program(file)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let lines = 0
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(Number(line))
      if (++lines === 2 + ((kill * 5) % 11)) setTimeout(() => child.kill('SIGKILL'), (kill * 3) % 7)
    }
  }
  const register = await openRegister(file)
  const { rows } = await register.log({ action: ['decide', 'undo'], limit: 'all' })
  const there = new Set(rows.map(({ n }) => n))
  expect(acknowledged.length).toBeGreaterThan(KILLS)
  expect(acknowledged.filter((n) => !there.has(n))).toEqual([])
  expect((await register.doctor({ rebuild: true })).changed).toBe(false)
  expect((await register.verify()).problems).toEqual([])
  await register.close()
}, 300_000)
