import { lingui } from '@lingui/vite-plugin'

export default {
  plugins: [lingui({ macroTransform: true, cwd: import.meta.dirname })],
  test: { name: 'web', include: ['app/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
}
