import { EXIT } from '../exit-codes.ts'
import { note, writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

export const trace = verb('trace', {
  summary: 'one item through time: who said it, when, in which words, and what changed',
  description: "Beside the item's own words it shows what other documents say of the same thing, as links lead to it.",
  examples: ['servanda trace ITEM', "servanda trace ITEM --json | jq '.trace[] | [.relation, .provision.quote]'"],
})
  .argument('<item>', 'id of an item, as "servanda list items" shows it')
  .addOption(registerOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (id: string, options: RegisterOptions & { readonly json?: true }) => {
    const found = await withRegister(options, (register) => register.item(id), { readOnly: true })
    if (!found) {
      note(`servanda: there is no item ${id} in ${options.register}; "servanda list items" shows the ids`)
      process.exitCode = EXIT.failed
    } else if (options.json) writeJson(found)
    else writeLine((await import('../pages/item.ts')).itemPage(found))
  })
