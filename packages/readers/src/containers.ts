import type { Container } from './container.ts'
import { warcContainer } from './warc/warc.container.ts'
import { zipContainer } from './zip/zip.container.ts'

/** Every format whose files hold other files. */
export const containers: readonly Container[] = [zipContainer, warcContainer]

/** The container format that a name asks for by its ending. */
export function containerOf(name: string): Container | undefined {
  const lower = name.toLowerCase()
  return containers.find(({ endings }) =>
    endings.some((ending) => lower.endsWith(ending) && lower.length > ending.length),
  )
}
