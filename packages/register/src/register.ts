import type { Context } from './context.ts'
import { add } from './verbs/add.ts'
import type { Register } from './verbs.ts'

/** The verbs over one open register. */
export function registerOf(context: Context): Register {
  return {
    file: context.file,
    add: (inputs, options) => add(context, inputs, options),
    close: () => context.store.close(),
  } as Register
}
