import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf'

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

/** A picture as PNM, which needs no library to write. */
export interface Picture {
  readonly bytes: Uint8Array
  /** In dots. */
  readonly height: number
}

/** What the library gives of a picture. */
interface Raster {
  readonly width: number
  readonly height: number
  readonly data?: Uint8Array | Uint8ClampedArray
}

/** Smaller pictures hold no lines of text; larger ones are no page. In dots. */
const LEAST_SIDE = 200
const MOST_DOTS = 40_000_000

/** The pictures on a page that may hold its text, in the order in which they are painted. */
export async function picturesOn(page: Page): Promise<readonly Picture[]> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const found: Picture[] = []
  for (const [at, operator] of fnArray.entries()) {
    if (operator !== OPS.paintImageXObject) continue
    const picture = pnm(await rasterOf(page, String(argsArray[at]?.[0])))
    if (picture) found.push(picture)
  }
  return found
}

const rasterOf = (page: Page, key: string): Promise<Raster | undefined> =>
  new Promise((resolve) => (key.startsWith('g_') ? page.commonObjs : page.objs).get(key, resolve))

function pnm(raster: Raster | undefined): Picture | undefined {
  if (!raster?.data) return undefined
  const { width, height, data } = raster
  if (width < LEAST_SIDE || height < LEAST_SIDE || width * height > MOST_DOTS) return undefined
  const dots = width * height
  const of = (magic: string, rows: Uint8Array): Picture => ({
    bytes: Buffer.concat([Buffer.from(`${magic}\n${width} ${height}${magic === 'P4' ? '' : '\n255'}\n`), rows]),
    height,
  })
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.length)
  if (data.length === dots) return of('P5', bytes)
  if (data.length === dots * 3) return of('P6', bytes)
  if (data.length === dots * 4) return of('P6', withoutAlpha(bytes, dots))
  // one bit a dot: white is 1 in the library and 0 in PBM
  if (data.length === Math.ceil(width / 8) * height)
    return of(
      'P4',
      bytes.map((byte) => byte ^ 0xff),
    )
  return undefined
}

function withoutAlpha(rgba: Uint8Array, dots: number): Uint8Array {
  const rgb = new Uint8Array(dots * 3)
  for (let n = 0; n < dots; n++) rgb.set(rgba.subarray(n * 4, n * 4 + 3), n * 3)
  return rgb
}
