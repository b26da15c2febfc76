import { writeReports } from '../add-reports.ts'
import { allowHostOption } from '../allow-host.ts'
import { note } from '../output.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface WatchCommandOptions extends RegisterOptions {
  readonly json?: true
  readonly allowHost?: readonly string[]
}

export const watch = verb('watch', {
  summary: 'read what feeds announce: what is new, and what has changed in substance',
  description:
    'RSS, Atom and JSON feeds. A page that is new is added; one whose provisions have changed becomes a new version of its ' +
    'document. A page that provides what it provided is not reported. It runs once; let a timer run it again.',
  examples: [
    'servanda watch https://example.org/news/feed',
    'servanda watch',
    'servanda watch https://example.org/feed.json --json',
  ],
})
  .argument('[feed...]', 'addresses of feeds; all that were read before unless told')
  .addOption(allowHostOption())
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption())
  .action(async (feeds: readonly string[], options: WatchCommandOptions) => {
    await withRegister(
      options,
      (register) =>
        writeReports(options, (adding) =>
          register.watch(feeds, {
            allowHosts: options.allowHost ?? [],
            ...adding,
            onFeed: ({ feed, entries, added, changed, unchanged, failed }) => {
              note(
                `${feed}: ${entries} announced, ${added} new, ${changed} changed, ${unchanged} as they were, ${failed} not read`,
              )
            },
          }),
        ),
      { create: 'if-missing' },
    )
  })
