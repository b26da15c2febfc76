import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { assembled } from './pdf.ts'

const WIDTH = 800
const HEIGHT = 1000

/** A PDF of so many pages that are pictures, in grey or in black and white, without a text layer. */
export function scanOf(pages: number, bits: 1 | 8 = 8): Uint8Array {
  const rows = Buffer.alloc(Math.ceil((WIDTH * bits) / 8) * HEIGHT, 0xff)
  const picture = deflateSync(rows)
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, n) => `${5 + n} 0 R`).join(' ')}] >>`,
    Buffer.concat([
      Buffer.from(
        `<< /Type /XObject /Subtype /Image /Width ${WIDTH} /Height ${HEIGHT} /ColorSpace /DeviceGray /BitsPerComponent ${bits} /Filter /FlateDecode /Length ${picture.length} >>\nstream\n`,
      ),
      picture,
      Buffer.from('\nendstream'),
    ]),
    `<< /Length 35 >>\nstream\nq ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /P Do Q      \nendstream`,
  ]
  for (let n = 0; n < pages; n++) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /XObject << /P 3 0 R >> >> /Contents 4 0 R >>`,
    )
  }
  return assembled(objects)
}

/**
 * Puts a program called tesseract in a folder, which says of every picture that it holds these lines, and gives the
 * search path with that folder alone before Node's own.
 */
export function standInTesseract(folder: string, lines: readonly string[]): string {
  const rows = lines.flatMap((line, at) =>
    line
      .split(' ')
      .map((word, n) => [5, 1, 1, 1, at + 1, n + 1, 80 + n * 90, 100 + at * 40, 84, 24, 95, word].join('\t')),
  )
  const head = 'level page_num block_num par_num line_num word_num left top width height conf text'.replaceAll(
    ' ',
    '\t',
  )
  const program = `#!${process.execPath}
const [first] = process.argv.slice(2)
if (first === '--version') console.log('tesseract 5.3.0')
else if (first === '--list-langs') console.log('List of available languages (2):\\neng\\nosd\\nvie')
else {
  const parts = []
  process.stdin.on('data', (part) => parts.push(part)).on('end', () => {
    const picture = Buffer.concat(parts)
    const head = picture.toString('latin1', 0, 20)
    const channels = { 'P4\\n800 1000\\n': 1 / 8, 'P5\\n800 1000\\n255\\n': 1, 'P6\\n800 1000\\n255\\n': 3 }
    const [start, share] = Object.entries(channels).find(([start]) => head.startsWith(start)) ?? ['', 0]
    const size = start.length + 800 * 1000 * share
    if (picture.length !== size || process.argv.slice(2).join(' ') !== 'stdin stdout -l eng+vie tsv') process.exit(1)
    process.stdout.write(${JSON.stringify(`${head}\n${rows.join('\n')}\n`)})
  })
}
`
  const file = join(folder, 'tesseract')
  writeFileSync(file, program)
  chmodSync(file, 0o755)
  return [folder, process.env.PATH ?? ''].join(delimiter)
}
