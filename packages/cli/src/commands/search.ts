import type { SearchHit } from '@servanda/register'
import type { Command } from 'commander'
import { type FilterOptions, limitOption, queryOf, withFilters } from '../filters.ts'
import { faint, note, plain, strong, writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

type SearchOptions = RegisterOptions & FilterOptions & { readonly json?: true }

export const search = withFilters(
  verb('search', {
    summary: 'search provisions by their words, best first',
    description:
      'Accents, case, traditional characters and English endings make no difference: "dong dang" finds Đồng Đăng.',
    examples: ['servanda search railway standard gauge', 'servanda search --by Vietnam --limit 5 border port'],
  }).argument('<words...>', 'words to look for'),
)
  .addOption(limitOption())
  .addOption(registerOption())
  .addOption(jsonOption())
  .action(async (words: readonly string[], options: SearchOptions, command: Command) => {
    const query = await queryOf(options, command)
    const found = await withRegister(options, (register) => register.search(words.join(' '), query), { readOnly: true })
    if (options.json) {
      for (const { provision, score, marks } of found.rows) writeJson({ ...provision, score, marks })
      return
    }
    for (const { id, type, name } of found.things) writeLine(`${strong(plain(name))}  ${faint(`${type} · ${id}`)}`)
    for (const hit of found.rows) writeLine(shown(hit))
    note(
      found.rows.length < found.total
        ? `${found.rows.length} of ${found.total} provisions`
        : `${found.total} provisions`,
    )
  })

function shown({ provision, marks }: SearchHit): string {
  const { quote, documentTitle, documentDate, id } = provision
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of marks) {
    pieces.push(plain(quote.slice(at, start)), strong(plain(quote.slice(start, end))))
    at = end
  }
  pieces.push(plain(quote.slice(at)))
  const where = [documentDate, documentTitle, id].filter(Boolean).join(' · ')
  return `\n${pieces.join('').trim()}\n${faint(plain(where))}`
}
