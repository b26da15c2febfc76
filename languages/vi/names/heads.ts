import type { HeadFamily } from '@servanda/pipeline'

export const families: readonly HeadFamily[] = []
