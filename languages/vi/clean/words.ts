import { cleanRules } from '@servanda/pipeline'
import { documents } from './documents.ts'
import { pages } from './pages.ts'

/** What Vietnamese says about pages and documents. */
export const clean = cleanRules({ ...pages, ...documents })
