import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'house',
          include: ['{languages,packages,frameworks,eval,bench,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/build/**', 'packages/web/**'],
          testTimeout: 30_000,
        },
      },
      'packages/web',
    ],
  },
})
