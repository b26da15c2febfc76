import { onRightNode } from '../packages/cli/bin/right-node.mjs'

await onRightNode(import.meta.url, async () => (await import('./start.ts')).start(process.argv.slice(2)))
