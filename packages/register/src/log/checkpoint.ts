import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { ServandaError } from '../errors.ts'
import { canonical } from './entry.ts'

/** What the log was at one moment, to give to others: whoever holds it notices when what lies before is changed. */
export interface Checkpoint {
  /** Hash of the log's first entry: which register it is. */
  readonly register: string
  /** How many entries, and the hash of the last. */
  readonly n: number
  readonly hash: string
  readonly at: string
  readonly by: string
  /** Ed25519 (RFC 8032), raw, base64url. */
  readonly publicKey: string
  /** Over the other fields as canonical JSON (RFC 8785), base64url. */
  readonly signature: string
}

export type Unsigned = Omit<Checkpoint, 'publicKey' | 'signature'>

/** A checkpoint signed with the key in a file, which is made where there is none. */
export function signed(unsigned: Unsigned, keyFile: string): Checkpoint {
  const key = keyIn(keyFile)
  const content = { ...unsigned, publicKey: createPublicKey(key).export({ format: 'jwk' }).x! }
  return { ...content, signature: sign(null, Buffer.from(canonical(content)), key).toString('base64url') }
}

/** Whether a checkpoint bears the signature of the key that it names. */
export function isSigned({ signature, ...content }: Checkpoint): boolean {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: content.publicKey }, format: 'jwk' })
    return verify(null, Buffer.from(canonical(content)), key, Buffer.from(signature, 'base64url'))
  } catch {
    return false
  }
}

/** @throws ServandaError `key` where the file holds no private Ed25519 key or cannot be written. */
function keyIn(file: string): KeyObject {
  try {
    return checkedKey(createPrivateKey(pemIn(file) ?? madeKey(file)), file)
  } catch (error) {
    if (error instanceof ServandaError) throw error
    throw new ServandaError('key', `${file} holds no private key to sign with; give another file, or a new name`, {
      cause: error,
    })
  }
}

function checkedKey(key: KeyObject, file: string): KeyObject {
  if (key.asymmetricKeyType === 'ed25519') return key
  throw new ServandaError('key', `the key in ${file} is no Ed25519 key; give another file, or a new name`)
}

function pemIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function madeKey(file: string): string {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }) as string
  writeFileSync(file, pem, { mode: 0o600, flag: 'wx' })
  return pem
}
