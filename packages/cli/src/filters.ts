import type { ProvisionQuery } from '@servanda/register'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { EXIT } from './exit-codes.ts'

/** What narrows a list, as the options give it. */
export interface FilterOptions {
  readonly words?: string
  readonly kind?: readonly string[]
  readonly pillar?: readonly string[]
  readonly bindingness?: readonly string[]
  readonly by?: readonly string[]
  readonly document?: readonly string[]
  readonly mechanism?: readonly string[]
  readonly due?: readonly string[]
  readonly review?: readonly string[]
  readonly repeats?: true
  readonly sort?: string
  readonly order?: string
  readonly limit?: number
}

const FILTERS = [
  'kind',
  'pillar',
  'bindingness',
  'by',
  'document',
  'mechanism',
  'due',
  'review',
  'repeats',
  'sort',
  'order',
] as const
export const limitOption = (): Option => new Option('--limit <number>', 'at most so many').argParser(wholeNumber)

const SORTS = ['document', 'date', 'due', 'pillar', 'bindingness']

/** The filters of the register table, on `list`, `search` and `export` alike. Repeated, one means any of its values. */
export function withFilters(command: Command): Command {
  return command
    .option('--kind <kind>', 'commitment, proposal, position, assessment, fact', collected)
    .option('--pillar <pillar>', "one of the codebook's, as security", collected)
    .option('--bindingness <degree>', "one of the codebook's, as firm", collected)
    .option('--by <party>', 'who undertakes, proposes or holds it', collected)
    .option('--document <id>', 'ids of documents, or names of their files', collected)
    .option('--mechanism <id>', 'ids of mechanisms', collected)
    .option('--due <kind>', 'date, soft, recurring, event, none', collected)
    .option('--review <verdict>', 'open, accepted, edited, rejected, skipped, flagged', collected)
    .option('--repeats', 'headings and passages repeated word for word, too')
    .option('--sort <field>', SORTS.join(', '))
    .option('--order <order>', 'asc, desc')
}

/** The query that the options make; values that the codebook does not know are refused. */
export async function queryOf(options: FilterOptions, command: Command): Promise<ProvisionQuery> {
  const { BINDINGNESS, DUE_KINDS, KINDS, PILLARS, REVIEWS } = await import('@servanda/register')
  const limited: readonly (readonly [name: string, given: readonly string[], allowed: readonly string[]])[] = [
    ['kind', options.kind ?? [], KINDS],
    ['pillar', options.pillar ?? [], PILLARS],
    ['bindingness', options.bindingness ?? [], BINDINGNESS],
    ['due', options.due ?? [], [...DUE_KINDS, 'none']],
    ['review', options.review ?? [], REVIEWS],
    ['sort', options.sort ? [options.sort] : [], SORTS],
    ['order', options.order ? [options.order] : [], ['asc', 'desc']],
  ]
  for (const [name, given, allowed] of limited) known(name, given, allowed, command)
  const { words, limit = 'all' } = options
  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  )
  return { ...filters, ...(words === undefined ? {} : { words }), limit } as ProvisionQuery
}

/** The values of an option that may be repeated; one that it does not know is refused in a line that says which it does. */
export function known<Value extends string>(
  name: string,
  given: readonly string[] = [],
  allowed: readonly Value[],
  command: Command,
): readonly Value[] {
  const wrong = given.find((value) => !allowed.some((one) => one === value))
  if (wrong) command.error(`--${name} ${wrong}: give one of ${allowed.join(', ')}`, { exitCode: EXIT.usage })
  return given as readonly Value[]
}

/** What each list of promises in time leaves aside: they are commitments, each once, by day. */
const NOT_OF_DAYS = ['kind', 'sort', 'order', 'repeats'] as const
const OF_DAYS = ['deadlines', 'calendar', 'timeline', 'signed-sets', 'brief']

/** Refuses filters of the register table on a list that they mean nothing to. */
export function refuseFilters(kind: string, options: FilterOptions, command: Command): void {
  if (kind === 'provisions' || kind === 'items') return
  const strange = OF_DAYS.includes(kind) ? NOT_OF_DAYS : FILTERS
  const given = strange.find((name) => options[name] !== undefined)
  if (!given) return
  command.error(`--${given} does not filter ${kind}; it is for provisions and items`, { exitCode: EXIT.usage })
}

/** Values of an option that may be repeated. */
export const collected = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1')
  return number
}
