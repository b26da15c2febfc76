import type { EngineSchema } from './migrations/index.ts'
import type { Store } from './store.ts'

export const engineOf = (store: Store): EngineSchema => ({
  async create(db) {
    await store.search.create(db)
    await store.links.create(db)
  },
})
