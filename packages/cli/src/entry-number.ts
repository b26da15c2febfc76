import { InvalidArgumentError } from 'commander'

/** The number of an entry of the log, as an argument or option gives it. */
export function entryNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give the number of an entry')
  return number
}
