/** Sets of names that are joined two by two. */
export class Groups {
  readonly #parents = new Map<string, string>()

  /** The name that stands for the set of another. */
  of(name: string): string {
    let root = name
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) root = next
    for (let at = name; at !== root; ) {
      const next = this.#parents.get(at)!
      this.#parents.set(at, root)
      at = next
    }
    return root
  }

  join(a: string, b: string): void {
    const [first, second] = [this.of(a), this.of(b)].sort()
    if (first !== second) this.#parents.set(second!, first!)
  }

  /** All sets of more than one name. The one that sorts first stands for its set. */
  sets(): readonly (readonly string[])[] {
    const names = new Set([...this.#parents].flat())
    return [...Map.groupBy(names, (name) => this.of(name)).values()].map((set) => set.sort())
  }
}
