import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRegister } from '../packages/register/src/index.ts'
import { median } from './measure.ts'
import { addAll, multiply, statements, TO_LINK } from './million.ts'

const STATEMENTS = 40
const USAGE = `node bench/linking.ts [PROVISIONS] [FILE]
Makes a register of so many provisions (1,000,000 unless told) in FILE and links new statements into it. Of its documents
${STATEMENTS} are written and read; the others are these again, each a day later, filed as they are: whatever a new statement meets
stands in very many others.`

const LENGTH = 48_000
const ROUNDS = 5

async function main(): Promise<void> {
  const [asked = '1000000', file = join(tmpdir(), `servanda-bench-${process.pid}.db`)] = process.argv.slice(2)
  if (!/^\d+$/.test(asked)) return console.log(USAGE)
  const register = await openRegister(file, { create: true })
  const texts = statements(STATEMENTS + ROUNDS, LENGTH)
  await addAll(register, texts.slice(0, STATEMENTS))
  const count = multiply(file, Number(asked), TO_LINK)
  console.log(`a register of ${count.toLocaleString('en')} provisions`)
  const times: Awaited<ReturnType<typeof addAll>>[] = []
  for (const [n, [, text]] of texts.slice(STATEMENTS).entries()) {
    times.push(await addAll(register, [[`2026-11-0${n + 1}-new.en.txt`, text]]))
  }
  const [wall, cpu] = (['wall', 'cpu'] as const).map((of) => (median(times.map((one) => one[of])) * 1000).toFixed(0))
  console.log(`linking a new statement of ${LENGTH / 1000} KB: median ${wall} ms, ${cpu} ms of the processor`)
  await register.close()
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
}

await main()
