import { destination, type Logger, pino } from 'pino'

export type Log = Logger

/** JSON Lines on stderr, which leaves stdout to data; `warn` and above unless told. */
export const createLog = (level: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'warn'): Log =>
  pino({ name: 'servanda', level, base: null }, destination({ dest: 2, sync: true }))
