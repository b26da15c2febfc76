import type { Context } from './context.ts'
import { add } from './verbs/add.ts'
import { document } from './verbs/document.ts'
import { documents } from './verbs/documents.ts'
import { issues } from './verbs/issues.ts'
import { item, items } from './verbs/items.ts'
import { provision, provisions } from './verbs/provisions.ts'
import { reread } from './verbs/reread.ts'
import { search } from './verbs/search.ts'
import { summary } from './verbs/summary.ts'
import { thing } from './verbs/thing.ts'
import { things } from './verbs/things.ts'
import { verify } from './verbs/verify.ts'
import type { Register } from './verbs.ts'

/** The verbs over one open register. */
export const registerOf = (context: Context): Register => ({
  file: context.file,
  add: (inputs, options) => add(context, inputs, options),
  summary: () => summary(context),
  documents: (query) => documents(context, query),
  document: (id) => document(context, id),
  provisions: (query) => provisions(context, query),
  provision: (id) => provision(context, id),
  items: (query) => items(context, query),
  item: (id) => item(context, id),
  things: (type, query) => things(context, type, query),
  thing: (id) => thing(context, id),
  search: (words, query) => search(context, words, query),
  issues: (query) => issues(context, query),
  verify: () => verify(context),
  reread: () => reread(context),
  close: () => context.store.close(),
})
