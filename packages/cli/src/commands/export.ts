import { verb } from '../verb.ts'
import { jsonOption, registerOption } from '../with-register.ts'

export const exportRows = verb('export', { summary: 'x', examples: ['servanda export csv'] })
  .addOption(registerOption())
  .addOption(jsonOption())
