import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { scanOf, standInTesseract } from '../testing/scan.ts'

const folder = mkdtempSync(join(tmpdir(), 'servanda-tesseract-'))
const LINES = ['Kenya will open a consulate in Lima before the', 'end of 2027. Peru will support its work.']

/** A module that has not looked yet whether tesseract is installed. */
async function read(bytes: Uint8Array) {
  vi.resetModules()
  return (await import('./read-pdf.ts')).readPdf(bytes)
}

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(join(folder, 'tesseract'), { force: true })
})

describe('a scanned PDF', () => {
  test.each([
    ['in grey', 8],
    ['in black and white', 1],
  ] as const)(
    'is read by tesseract where it is installed, and its text is marked as recognised: %s',
    async (_, bits) => {
      vi.stubEnv('PATH', standInTesseract(folder, LINES))
      const { captured } = await read(scanOf(2, bits))
      const sentence = LINES.join(' ')
      expect(captured?.text).toBe(`${sentence}\n\n${sentence}\n`)
      expect(captured?.places).toEqual([
        { start: 0, end: sentence.length, page: 1, recognised: true },
        { start: sentence.length + 2, end: sentence.length * 2 + 2, page: 2, recognised: true },
      ])
      expect(captured?.issues).toEqual([
        {
          code: 'reader/recognised',
          severity: 'warning',
          message: 'The text of pages 1, 2 was recognised in pictures by tesseract 5.3.0, and may be wrong',
          hint: 'Read it beside the original',
        },
      ])
    },
  )

  test('says what to install where it is not', async () => {
    vi.stubEnv('PATH', folder)
    const { refusal } = await read(scanOf(1))
    expect(refusal?.code).toBe('reader/no-text-layer')
    expect(refusal?.reason).toContain('install tesseract (Debian: tesseract-ocr')
  })

  test('in which nothing is recognised says so', async () => {
    vi.stubEnv('PATH', standInTesseract(folder, []))
    const { refusal } = await read(scanOf(1))
    expect(refusal?.reason).toContain('recognises no text in its pictures')
  })
})
