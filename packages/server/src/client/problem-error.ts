import type { Problem } from '../problem.ts'

/** The API refused: its problem, with a stable `code` and a `detail` that says what to do next. */
export class ProblemError extends Error {
  readonly problem: Problem
  readonly status: number
  readonly code: string
  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ProblemError'
    this.problem = problem
    this.status = problem.status
    this.code = problem.code
  }
}

/** The problem that an answer carries; one without, from a proxy or a broken connection, says so. */
export async function problemError(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => undefined)
  if (isProblem(body)) return new ProblemError(body)
  const { status } = response
  const detail = `The answer ${status} is not one of this API; look at what stands between it and you`
  return new ProblemError({
    type: 'about:blank',
    title: 'Unexpected answer',
    status,
    code: 'unexpected-answer',
    detail,
  })
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body && 'status' in body
