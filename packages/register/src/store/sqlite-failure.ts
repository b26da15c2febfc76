import { ServandaError } from '../errors.ts'

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html) that a user can do something about. */
const FAILURES: Readonly<Record<number, readonly [code: string, message: (file: string) => string]>> = {
  5: ['register-busy', (file) => `another process has kept ${file} locked for five seconds; try again when it is done`],
  8: ['register-unwritable', (file) => `${file} cannot be written; check its permissions and those of its folder`],
  10: ['register-disk', (file) => `the disk failed while reading or writing ${file}; copy the file to a sound disk`],
  11: ['register-damaged', (file) => `${file} is damaged; restore a backup`],
  13: ['register-full', (file) => `the disk with ${file} is full; make room and try again`],
  14: ['register-unwritable', (file) => `${file} cannot be opened; check that its folder exists and can be written`],
  26: ['register-not-a-register', (file) => `${file} is not a Servanda register; give another file with --register`],
}

/** SQLite's failure as one line that says what to do; anything else stays as it is, for a report of a defect. */
export function asServandaError(failure: { readonly message: string; readonly errcode?: number }, file: string): Error {
  const known = failure.errcode === undefined ? undefined : FAILURES[failure.errcode & 0xff]
  return known ? new ServandaError(known[0], known[1](file)) : new Error(`${failure.message} (in ${file})`)
}
