import type { Container } from '../container.ts'

/** Web archives: the pages among their responses, each under its address. */
export const warcContainer: Container = {
  name: 'warc',
  endings: ['.warc', '.warc.gz'],
  open: async function* (bytes, allowance) {
    yield* (await import('./read-warc.ts')).pagesOfWarc(bytes, allowance)
  },
}
