import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{languages,packages,frameworks,eval,bench,scripts}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/build/**'],
    testTimeout: 30_000,
  },
})
