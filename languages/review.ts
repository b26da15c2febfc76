import type { LanguagePack, Rule } from '@servanda/pipeline'

const bold = (marked: string): string => marked.replaceAll('[', '**').replaceAll(']', '**')

function section({ id, summary, marks, ignores }: Rule): string {
  const marked = marks.map((example) => `- ${bold(typeof example === 'string' ? example : example.text)}`)
  const ignored = ignores.map((text) => `- ${text}`)
  return [
    `## ${id}`,
    summary,
    'Marks, in bold:',
    marked.join('\n'),
    ...(ignored.length ? ['Leaves alone:', ignored.join('\n')] : []),
  ].join('\n\n')
}

/** The rules of a language as a page that a native speaker or a diplomat can review, in Markdown. */
export function reviewOf(pack: LanguagePack): string {
  const head = `# What Servanda reads in ${new Intl.DisplayNames(['en'], { type: 'language' }).of(pack.tag)}

Written by \`npm run generate\` from the rules themselves; do not edit. Each rule is one family of words. The sentences are its tests: what is
bold becomes a provision, as the codebook counts them. Pack version ${pack.version}.`
  return `${[head, ...pack.rules.map(section)].join('\n\n')}\n`
}
