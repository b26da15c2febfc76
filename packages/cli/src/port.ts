import { InvalidArgumentError } from 'commander'

export const DEFAULT_PORT = 4720

/** A port as an option or PORT gives it; 0 stands for any that is free. */
export function portNumber(text: string): number {
  const port = Number(text)
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('Give a port from 0 to 65535.')
  }
  return port
}
