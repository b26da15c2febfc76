import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRegister } from '../packages/register/src/index.ts'
import { type Writer, writer } from './texts.ts'

const USAGE = `node bench/adding.ts [DOCUMENTS] [txt|html]
Adds a folder of so many made-up documents of 14 KB (10,000 of plain text unless told) to a new register: how many a second
by the clock and by CPU time, until all are durable and searchable, and the most memory that it took. Links come later.`

/** Characters of each document, and of those the share that holds provisions: about thirty. */
const LENGTH = 13_600
const SPEAKING = 2_300

const page = (text: string): string => {
  const [title = '', ...paragraphs] = text.trim().split(/\n+/)
  const links = Array.from({ length: 12 }, (_, n) => `<li><a href="/section/${n}">Section ${n}</a></li>`).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Ministry</title><meta property="og:site_name" content="Ministry"></head><body>
<header><nav><ul>${links}</ul></nav></header><main><article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}</article>
<aside><h2>Related</h2><ul>${links}</ul></aside></main><footer><p>All rights reserved.</p></footer></body></html>`
}

/** A text as the press has it: a statement of some thirty provisions, and around it what is told of the day. */
function article(write: Writer): string {
  const spoken = write.statement(SPEAKING)
  let told = ''
  for (let n = 0; spoken.length + told.length < LENGTH; n++) told += `${write.tale()}${n % 5 === 4 ? '\n\n' : ' '}`
  return `${spoken}\n${told.trim()}\n`
}

function fill(folder: string, count: number, format: string): void {
  const write = writer(21)
  const day = 24 * 60 * 60 * 1000
  for (let n = 0; n < count; n++) {
    const date = new Date(Date.UTC(1990, 0, 1) + n * day).toISOString().slice(0, 10)
    const text = article(write)
    writeFileSync(join(folder, `${date}-statement.en.${format}`), format === 'html' ? page(text) : text)
  }
}

async function main(): Promise<void> {
  const [asked = '10000', format = 'txt'] = process.argv.slice(2)
  if (!/^\d+$/.test(asked) || !['txt', 'html'].includes(format)) return console.log(USAGE)
  const folder = mkdtempSync(join(tmpdir(), 'servanda-bench-'))
  const texts = join(folder, 'texts')
  mkdirSync(texts)
  fill(texts, Number(asked), format)
  const register = await openRegister(join(folder, 'servanda.db'), { create: true })
  const cpu = process.cpuUsage()
  const start = performance.now()
  let most = 0
  let count = 0
  for await (const { status, reason } of register.add([texts], { links: 'later' })) {
    if (status !== 'added') throw new Error(reason)
    if (++count % 100 === 0) most = Math.max(most, process.memoryUsage.rss())
    if (count % 1000 === 0) report(count, start, cpu, most)
  }
  report(count, start, cpu, most)
  await register.close()
  rmSync(folder, { recursive: true })
}

function report(count: number, start: number, before: NodeJS.CpuUsage, most: number): void {
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  const busy = (user + system) / 1e6
  console.log(
    `${count} documents: ${(count / seconds).toFixed(0)} a second by the clock, ${(count / busy).toFixed(0)} a CPU-second, ${(most / 1e6).toFixed(0)} MB`,
  )
}

await main()
