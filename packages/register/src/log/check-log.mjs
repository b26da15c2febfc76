#!/usr/bin/env node
// Checks a log against a checkpoint without Servanda: node check-log.mjs log.jsonl checkpoint.json
// log.jsonl: what "servanda list log --json" prints. Needs Node 18 or later and nothing else.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [logFile, checkpointFile] = process.argv.slice(2)
if (!logFile || !checkpointFile) fail('give two files: node check-log.mjs log.jsonl checkpoint.json')

/** Canonical JSON (RFC 8785) of values without fractions. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

const { signature, ...content } = JSON.parse(readFileSync(checkpointFile, 'utf8'))
const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: content.publicKey }, format: 'jwk' })
if (!verify(null, Buffer.from(canonical(content)), key, Buffer.from(signature, 'base64url'))) {
  fail('the checkpoint is not signed by the key that it names')
}

let previous = '0'.repeat(64)
let n = 0
let first
let withheld = 0
for (const line of readFileSync(logFile, 'utf8').split('\n').filter(Boolean)) {
  const { hash, ...entry } = JSON.parse(line)
  n++
  if (entry.withheld) withheld++
  if (entry.n !== n) fail(`entry ${n} is missing`)
  if (!entry.withheld && createHash('sha256').update(canonical(entry)).digest('hex') !== hash)
    fail(`entry ${n} was changed`)
  if (entry.previous !== previous) fail(`entry ${n} does not follow the entry before it`)
  previous = hash
  first ??= hash
  if (n === content.n && hash !== content.hash) fail(`entry ${n} is not the one of the checkpoint`)
}
if (first !== content.register) fail('this is the log of another register')
if (n < content.n) fail(`the checkpoint has ${content.n} entries, the log only ${n}`)
console.log(`${n} entries, whole; the first ${content.n} are those that ${content.by} signed on ${content.at}`)
if (withheld > 0) {
  console.log(`${withheld} could be checked by their place only: blind codings, shown when all coders have finished`)
}
console.log(`key: ${content.publicKey} (compare it with the one that ${content.by} gave you)`)
