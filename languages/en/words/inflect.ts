/** Regular forms of an English verb. */
export interface Forms {
  readonly s: string
  readonly past: string
  readonly participle: string
  readonly ing: string
}

const DOUBLING = new Set(
  'admit commit confer permit plan prefer refer regret stem stop submit transfer tap transmit occur omit equip drop map fit deter rebut spur cap ban scan trap tag step ship win run cut set put get sit begin split shed spin upset bid enrol patrol control instil concur incur defer expel compel propel dispel repel extol distil embed fulfil annul allot remit recommit swap spot scrap dig skip beg trim shred plot knit shut sum hit forbid recur infer rid span strip ship grip clip log rig sag drag flag hug plug pin'.split(
    ' ',
  ),
)
const BRITISH = new Set('travel model channel label signal counsel fuel level total cancel program'.split(' '))

const endsSoft = (base: string): boolean => /(?:s|x|z|ch|sh|o)$/.test(base)

function doubled(base: string): string {
  if (DOUBLING.has(base)) return base + base.at(-1)
  return base
}

/** Forms of a verb by the rules of spelling; irregular pasts are given beside. */
export function regularForms(base: string): Forms {
  const consonantY = /[^aeiou]y$/.test(base)
  const s = consonantY ? `${base.slice(0, -1)}ies` : endsSoft(base) ? `${base}es` : `${base}s`
  const past = base.endsWith('e') ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${doubled(base)}ed`
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : /[^eyo]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${doubled(base)}ing`
  return { s, past, participle: past, ing }
}

/** Spellings beside the first: "travelled", "signalling". */
export function otherForms(base: string): readonly string[] {
  if (!BRITISH.has(base)) return []
  const long = base + base.at(-1)
  return [`${long}ed`, `${long}ing`]
}
