import { isRouteErrorResponse } from 'react-router'

/** What a page can say of an error: the status, the API's own sentence and its stable code where there are any. */
interface ProblemFacts {
  readonly status: number
  readonly detail?: string
  readonly code?: string
}

export function problemOf(error: unknown): ProblemFacts {
  if (!isRouteErrorResponse(error)) return { status: 500 }
  const { detail, code } = (error.data ?? {}) as { readonly detail?: unknown; readonly code?: unknown }
  return {
    status: error.status,
    ...(typeof detail === 'string' ? { detail } : {}),
    ...(typeof code === 'string' ? { code } : {}),
  }
}
