import type { Register } from '@servanda/register'
import { EXIT } from '../exit-codes.ts'
import { note, writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

export const show = verb('show', {
  summary: 'show one thing of the register by its id, with all that is known',
  description:
    'A document is also found by the name of its file. On a past day, an item is what documents until then say, and a mechanism as alive as it was.',
  examples: [
    'servanda show 2025-04-14-statement.en.txt',
    'servanda show mechanism/steering-committee',
    'servanda show mechanism/steering-committee --as-of 2025-06-30',
    "servanda show --json ITEM | jq '.trace'",
  ],
})
  .argument('<id>', 'id of a document, provision, item, thing, formulation or work, as the lists show it')
  .option('--as-of <day>', 'an item or a thing as it was at the end of that day, YYYY-MM-DD')
  .addOption(registerOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (id: string, options: ShowOptions) => {
    const look = options.asOf === undefined ? find : onDay(options.asOf)
    const found = await withRegister(options, (register) => look(register, id), { readOnly: true })
    if (!found) {
      const kind = options.asOf === undefined ? 'nothing' : `no item and no thing of ${options.asOf}`
      note(`servanda: ${kind} in ${options.register} is called ${id}; "servanda list KIND" shows the ids of each kind`)
      process.exitCode = EXIT.failed
    } else if (options.json) writeJson(found.row)
    else writeLine(await found.page())
  })

interface ShowOptions extends RegisterOptions {
  readonly asOf?: string
  readonly json?: true
}

interface Found {
  readonly row: unknown
  readonly page: () => Promise<string>
}

/** What an id stands for. Ids of different kinds never meet, so the first that is found is the one. */
async function find(register: Register, id: string): Promise<Found | undefined> {
  const document = await register.document(id)
  if (document)
    return { row: document, page: async () => (await import('../pages/document.ts')).documentPage(document) }
  const provision = await register.provision(id)
  if (provision)
    return { row: provision, page: async () => (await import('../pages/provision.ts')).provisionPage(provision) }
  const living = await onDay(undefined)(register, id)
  if (living) return living
  const formulation = /^(phrase|rewording|name)\./.test(id) ? await register.formulation(id) : undefined
  if (formulation)
    return {
      row: formulation,
      page: async () => (await import('../pages/formulation.ts')).formulationPage(formulation),
    }
  const work = id.startsWith('work.') ? await register.work(id) : undefined
  if (work) return { row: work, page: async () => (await import('../pages/work.ts')).workPage(work) }
  return undefined
}

/** An item or a thing, the only kinds that are otherwise on another day. */
const onDay =
  (asOf: string | undefined) =>
  async (register: Register, id: string): Promise<Found | undefined> => {
    const item = await register.item(id, asOf)
    if (item) return { row: item, page: async () => (await import('../pages/item.ts')).itemPage(item) }
    const thing = await register.thing(id, asOf)
    return thing && { row: thing, page: async () => (await import('../pages/thing.ts')).thingPage(thing) }
  }
