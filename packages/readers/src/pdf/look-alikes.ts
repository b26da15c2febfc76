/** Radicals that fonts show in place of characters, and which Unicode does not take for the same. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  '⺟母⺠民⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻲龟⻳龟'
    .match(/../gu)!
    .map((pair): [string, string] => [[...pair][0]!, [...pair][1]!]),
)

const LOOK_ALIKE = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/gu

/** The text with characters in place of those that only look like them, and how many there were. */
export function withoutLookAlikes(text: string): {
  readonly text: string
  readonly found: readonly [string, string][]
} {
  const found: [string, string][] = []
  const mapped = text.replace(LOOK_ALIKE, (char) => {
    const meant = RADICALS.get(char) ?? char.normalize('NFKC')
    if (meant !== char) found.push([char, meant])
    return meant
  })
  return { text: mapped.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-').replaceAll('\u00ad', ''), found }
}
