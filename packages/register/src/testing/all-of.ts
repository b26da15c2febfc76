/** Everything that a generator gives, in order. */
export async function allOf<T>(generator: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const one of generator) all.push(one)
  return all
}
