import { z } from '@hono/zod-openapi'
import type { BackupReport, DoctorReport } from '@servanda/register'
import { mirrors } from './mirrors.ts'
import { verifyReport } from './verify-report.ts'

export const doctorReport = mirrors<DoctorReport>()(
  z.object({
    documents: z.int(),
    entries: z.int(),
    problems: verifyReport.shape.problems,
    clock: z.array(z.string()).readonly(),
    lost: z.int(),
    unlinked: z.int(),
    digest: z.string(),
    rebuilt: z.boolean().optional(),
    changed: z.boolean().optional(),
  }),
).openapi('DoctorReport')

export const backupReport = mirrors<BackupReport>()(
  z.object({ file: z.string(), documents: z.int(), entries: z.int() }),
).openapi('BackupReport')
