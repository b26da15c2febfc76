import { faint, plain, strong } from '../output.ts'

/** A title over the facts beneath it; facts without a value are left out. */
export function heading(title: string, facts: Readonly<Record<string, string | number | undefined>>): string {
  const lines = Object.entries(facts).flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [`${faint(label.padEnd(14))}${plain(String(value))}`],
  )
  return [strong(plain(title)), ...lines].join('\n')
}

/** A titled list, or nothing where it is empty. */
export function block(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`\n${strong(title)}`, ...lines].join('\n')
}

export const page = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n')
