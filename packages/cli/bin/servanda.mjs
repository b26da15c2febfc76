#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { onRightNode } from './right-node.mjs'

const sources = new URL('../src/main.ts', import.meta.url)
const built = new URL('../dist/main.js', import.meta.url)

await onRightNode(import.meta.url, async () => {
  const { main } = await import(existsSync(sources) ? sources.href : built.href)
  return main(process.argv.slice(2))
})
