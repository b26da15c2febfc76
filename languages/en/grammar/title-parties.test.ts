import { readFileSync } from 'node:fs'
import type { Framework } from '@servanda/pipeline'
import { expect, test } from 'vitest'
import { titleParties } from './title-parties.ts'

const file = new URL('../../../frameworks/base/parties.json', import.meta.url)
const base = { parties: JSON.parse(readFileSync(file, 'utf8')) } as Framework

test.each([
  ['Joint Statement between Brazil and Kenya', 'Brazil+Kenya'],
  ['Joint Communiqué of the Republic of Kenya and the Federative Republic of Brazil on Forests', 'Brazil+Kenya'],
  ['Brazil–Kenya Action Plan 2026', 'Brazil+Kenya'],
  ['Kenyan and Brazilian ministers hold talks', 'Brazil+Kenya'],
  ['Papua New Guinea and Fiji sign air services agreement', 'Fiji+Papua New Guinea'],
  ['Nigeria and Niger reopen their border', 'Niger+Nigeria'],
  ['Chile, Norway and Peru: Trilateral Declaration', 'Chile+Norway+Peru'],
  ['Chile and Norway sign a pact amid talks with Peru', 'Chile+Norway'],
  ['Memorandum of Understanding on Seeds between ASEAN and India', 'ASEAN+India'],
  ['Norway welcomes a guest', ''],
  ['Remarks by the Minister', ''],
])('%s: %s speak', (title, parties) => {
  expect(titleParties(title, [base]).join('+')).toBe(parties)
})
