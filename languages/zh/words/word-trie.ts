import { lowerUnit } from '@servanda/pipeline'

/** Words by their characters in one table of numbers: a step costs one look-up and makes nothing. */
export class WordTrie {
  /** Nodes in order of their making; 0 is the root. */
  #nodes = 1
  #size = 1 << 12
  #keys = new Int32Array(this.#size)
  #next = new Int32Array(this.#size)

  /** The node of a word, made where there is none. */
  put(word: string): number {
    let node = 0
    for (let at = 0; at < word.length; at++) {
      const unit = lowerUnit(word.charCodeAt(at))
      node = this.step(node, unit) || this.#add(node, unit)
    }
    return node
  }

  /** The node behind a folded code unit; 0 where no word goes on so. */
  step(node: number, unit: number): number {
    const key = (node << 16) | unit
    const keys = this.#keys
    const mask = this.#size - 1
    for (let slot = slotOf(key) & mask; keys[slot] !== 0; slot = (slot + 1) & mask)
      if (keys[slot] === key) return this.#next[slot]!
    return 0
  }

  #add(node: number, unit: number): number {
    if (this.#nodes * 3 > this.#size) this.#grow()
    const made = this.#nodes++
    this.#set((node << 16) | unit, made)
    return made
  }

  #set(key: number, node: number): void {
    const mask = this.#size - 1
    let slot = slotOf(key) & mask
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask
    this.#keys[slot] = key
    this.#next[slot] = node
  }

  #grow(): void {
    const keys = this.#keys
    const next = this.#next
    this.#size *= 2
    this.#keys = new Int32Array(this.#size)
    this.#next = new Int32Array(this.#size)
    for (let slot = 0; slot < keys.length; slot++) if (keys[slot] !== 0) this.#set(keys[slot]!, next[slot]!)
  }
}

const slotOf = (key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
