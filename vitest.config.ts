import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Threads that strip types at once may crash V8, so what has been stripped is kept for all of them. */
const env = { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'house',
          include: ['{languages,packages,frameworks,eval,bench,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/build/**', 'packages/web/**'],
          testTimeout: 30_000,
          env,
        },
      },
      'packages/web',
    ],
  },
})
