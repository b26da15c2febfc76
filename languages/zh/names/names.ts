import type { NameWords, Tokens } from '@servanda/pipeline'

export const names: NameWords = {
  language: 'zh',
  classes: {},
  roles: {},
  families: [],
  silent: [],
  spellings: {},
  beginOf: (_tokens: Tokens, _head: number) => undefined,
}
