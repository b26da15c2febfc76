import { messages } from './messages.ts'

export default {
  plugins: messages(),
  test: { name: 'web', include: ['app/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
}
