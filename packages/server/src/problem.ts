import type { ContentfulStatusCode } from 'hono/utils/http-status'

interface Meaning {
  readonly status: ContentfulStatusCode
  readonly title: string
}

/** Every problem that the API answers with. Codes never change their meaning. */
const PROBLEMS = {
  'bad-request': { status: 400, title: 'The request is not as the API describes it' },
  'bad-cursor': { status: 400, title: 'The cursor is not one of this list' },
  'host-refused': { status: 403, title: 'Not reachable under this name' },
  'origin-refused': { status: 403, title: 'Not for pages of other origins' },
  'not-found': { status: 404, title: 'Not in the register' },
  'no-route': { status: 404, title: 'No such address' },
  'method-refused': { status: 405, title: 'Not with this method' },
  'too-large': { status: 413, title: 'More than one request may carry' },
  'media-type-refused': { status: 415, title: 'Not in this media type' },
  'backup-exists': { status: 409, title: 'The file of the copy is there already' },
  'backup-broken': { status: 500, title: 'The copy was not whole' },
  'register-busy': { status: 503, title: 'Another process is writing to the register' },
  'register-unwritable': { status: 503, title: 'The register cannot be written' },
  'register-full': { status: 507, title: 'The disk with the register is full' },
  internal: { status: 500, title: 'Something went wrong here' },
} as const satisfies Readonly<Record<string, Meaning>>
export type ProblemCode = keyof typeof PROBLEMS

/** RFC 9457 problem details. `code` is stable; `detail` says what to do next. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string
  /** What is wrong with which field, where several are. */
  readonly errors?: readonly { readonly field: string; readonly message: string }[]
}

interface ProblemOptions {
  readonly errors?: Problem['errors']
  readonly headers?: Readonly<Record<string, string>>
}

/** The answer for a problem, in `application/problem+json`. */
export function problem(code: ProblemCode, detail: string, { errors, headers = {} }: ProblemOptions = {}): Response {
  const { status, title } = PROBLEMS[code]
  const body: Problem = {
    type: `urn:servanda:problem:${code}`,
    title,
    status,
    code,
    detail,
    ...(errors ? { errors } : {}),
  }
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json', ...headers } })
}
