import type { Framework } from '../model/index.ts'

interface Built<T> {
  readonly of: readonly Framework[]
  readonly language: string
  readonly value: T
}

const NONE: Framework[] = []
const isSame = (a: readonly Framework[], b: readonly Framework[]): boolean =>
  a.length === b.length && a.every((one, n) => one === b[n])

/** Builds a value once for each set of frameworks and language, whichever array holds them. */
export function perFrameworks<T, Rules extends { readonly language: string }>(
  build: (frameworks: readonly Framework[], rules: Rules) => T,
): (frameworks: readonly Framework[], rules: Rules) => T {
  const cache = new WeakMap<object, Built<T>[]>()
  return (frameworks, rules) => {
    const owner = frameworks[0] ?? NONE
    const built = cache.get(owner) ?? []
    const before = built.find((one) => one.language === rules.language && isSame(one.of, frameworks))
    if (before) return before.value
    const value = build(frameworks, rules)
    cache.set(owner, [...built, { of: frameworks, language: rules.language, value }])
    return value
  }
}
