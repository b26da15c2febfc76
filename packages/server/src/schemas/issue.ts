import { z } from '@hono/zod-openapi'
import type { IssueRow } from '@servanda/register'
import { mirrors } from './mirrors.ts'
import { span } from './positions.ts'

export const issueRow = mirrors<IssueRow>()(
  z.object({
    id: z.string(),
    documentId: z.string().optional(),
    source: z.string(),
    code: z.string().openapi({ example: 'clean/embedded-without-date' }),
    severity: z.enum(['info', 'warning', 'error']),
    message: z.string(),
    hint: z.string().optional(),
    span: z.object(span).optional(),
    at: z.string().optional().openapi({ description: 'When an input was not read; ISO 8601, UTC' }),
    retry: z.literal(true).optional().openapi({ description: 'It can be tried again: the register knows where it is' }),
  }),
).openapi('Issue')
