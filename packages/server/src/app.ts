import { type Hook, OpenAPIHono } from '@hono/zod-openapi'
import { type Register, ServandaError } from '@servanda/register'
import type { Context, Env } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { except } from 'hono/combine'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { headers, hostGuard, originGuard } from './guards/index.ts'
import { createLog, type Log } from './log.ts'
import { type ProblemCode, problem } from './problem.ts'
import { resources } from './routes/index.ts'

export interface AppOptions {
  readonly register: Register
  /** Answers everything that is not under `/api`: the pages. The request carries the nonce in `NONCE_HEADER`. */
  readonly web?: (request: Request) => Promise<Response>
  readonly log?: Log
  /** Names beside those of this machine under which it may be asked for. */
  readonly hosts?: readonly string[]
}

/** Header in which pages get the nonce of their content security policy; what a client sends in it is dropped. */
const NONCE_HEADER = 'x-servanda-nonce'

const MOST_BYTES = 64 * 1024 * 1024

/** The API, its description and the pages as one application. */
export function createApp({ register, web, log = createLog(), hosts = [] }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseInvalid })
  app.use(headers, hostGuard(hosts), originGuard, bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }))
  app.use('/api/*', methodNotAllowed({ app, onMethodNotAllowed: otherMethod }))
  // A tag takes the whole answer; downloads, and reports on what is added, are written as they go.
  app.use('/api/*', except(['/api/export/*', ({ req }) => req.method !== 'GET'], etag()))
  for (const resource of resources) resource(app, register)
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Servanda',
      version: '0.1.0',
      description: 'A cited register of what states promise each other. Offsets are UTF-16 code units, half-open.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
  })
  app.all('/api/*', ({ req }) =>
    problem('no-route', `There is no ${req.method} ${req.path.slice(0, 100)}; see /openapi.json`),
  )
  if (web) app.all('*', (c) => web(withNonce(c.req.raw, c.get('secureHeadersNonce'))))
  else app.notFound(({ req }) => problem('no-route', `There is no ${req.path.slice(0, 100)}; the API is under /api`))
  app.onError((error) => answerFor(error, log))
  return app
}

const otherMethod = ({ req }: Context, methods: readonly string[]): Response => {
  const allow = methods.join(', ')
  return problem('method-refused', `${req.path.slice(0, 100)} takes ${allow}, not ${req.method}`, {
    headers: { allow },
  })
}

const tooLarge = (): Response =>
  problem('too-large', `Send at most ${MOST_BYTES / 1024 / 1024} MB at once; add larger folders with servanda add`)

function withNonce(request: Request, nonce: string | undefined): Request {
  const passed = new Request(request)
  passed.headers.delete(NONCE_HEADER)
  if (nonce) passed.headers.set(NONCE_HEADER, nonce)
  return passed
}

const refuseInvalid: Hook<unknown, Env, string, Response | undefined> = (result) => {
  if (result.success) return undefined
  const errors = result.error.issues.map(({ path, message }) => ({ field: path.map(String).join('.'), message }))
  const [first] = errors
  const detail = first?.field ? `${first.field}: ${first.message}` : (first?.message ?? 'See /openapi.json')
  return problem('bad-request', detail, { errors })
}

/** What the register says, and the problem that it is to whoever asks. */
const CODES: Readonly<Record<string, ProblemCode>> = {
  cursor: 'bad-cursor',
  limit: 'bad-request',
  'fact-value': 'bad-request',
  'feed-address': 'bad-request',
  assess: 'bad-request',
  'item-missing': 'not-found',
  coding: 'bad-request',
  decide: 'bad-request',
  edits: 'bad-request',
  retry: 'bad-request',
  correct: 'bad-request',
  undo: 'bad-request',
  conflict: 'bad-request',
  link: 'bad-request',
  'work-document': 'bad-request',
  'backup-exists': 'backup-exists',
  'backup-broken': 'backup-broken',
  'register-busy': 'register-busy',
  'register-unwritable': 'register-unwritable',
  'register-full': 'register-full',
}

function answerFor(error: unknown, log: Log): Response {
  if (error instanceof HTTPException && error.res) return error.getResponse()
  if (error instanceof ServandaError && CODES[error.code]) return problem(CODES[error.code]!, error.message)
  log.error({ err: error }, 'a request failed')
  return problem('internal', 'It is not your doing; the log of the server says more')
}
