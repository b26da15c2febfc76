import type { Register } from '@servanda/register'
import { EXIT } from '../exit-codes.ts'
import { note, writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

export const show = verb('show', {
  summary: 'show one thing of the register by its id, with all that is known',
  description: 'A document is also found by the name of its file.',
  examples: [
    'servanda show 2025-04-14-statement.en.txt',
    'servanda show mechanism/steering-committee',
    "servanda show --json ITEM | jq '.trace'",
  ],
})
  .argument('<id>', 'id of a document, provision, item, thing, formulation or work, as the lists show it')
  .addOption(registerOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (id: string, options: RegisterOptions & { readonly json?: true }) => {
    const found = await withRegister(options, (register) => find(register, id), { readOnly: true })
    if (!found) {
      note(`servanda: nothing in ${options.register} is called ${id}; "servanda list KIND" shows the ids of each kind`)
      process.exitCode = EXIT.failed
    } else if (options.json) writeJson(found.row)
    else writeLine(await found.page())
  })

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
  const item = await register.item(id)
  if (item) return { row: item, page: async () => (await import('../pages/item.ts')).itemPage(item) }
  const thing = await register.thing(id)
  if (thing) return { row: thing, page: async () => (await import('../pages/thing.ts')).thingPage(thing) }
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
