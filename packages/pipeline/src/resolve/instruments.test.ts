import { expect, test } from 'vitest'
import { keysOf, namesOf } from './reading.fixture.ts'

test.each([
  [
    'They will implement the agreement between the two academies on protecting lichens under the new rules.',
    ['agreement between the two academies on protecting lichens under the new rules'],
  ],
  ['They signed a memorandum of understanding on tuna stocks.', ['memorandum of understanding on tuna stocks']],
  [
    'They signed the Agreement on Legal Assistance in Criminal Matters, a letter of intent on shipping, and MOUs on wool.',
    ['Agreement on Legal Assistance in Criminal Matters', 'letter of intent on shipping', 'MOUs on wool'],
  ],
  [
    'Tonga joined the Convention on Cluster Munitions and the Protocol on Reefs.',
    ['Convention on Cluster Munitions', 'Protocol on Reefs'],
  ],
  [
    'Exchange of Notes for the feasibility study of the bridge',
    ['Exchange of Notes for the feasibility study of the bridge'],
  ],
  ['They honour agreements signed by the two sides.', ['agreements signed by the two sides']],
  ['They build on the 14th Five-Year Plan and the Agenda for Reefs.', ['14th Five-Year Plan', 'Agenda for Reefs']],
  [
    'They recall UN Security Council resolution 1540 and Executive Order 99887.',
    ['UN Security Council resolution 1540', 'Executive Order 99887'],
  ],
  [
    'The Memorandum of Understanding between the Ministry of Fish of Tonga and the Ministry of Food of Fiji on Labour Mobility',
    [
      'Memorandum of Understanding between the Ministry of Fish of Tonga and the Ministry of Food of Fiji on Labour Mobility',
    ],
  ],
  [
    'They signed protocols for the export of kelp, cod, and dried squid, and rice to Chad.',
    ['protocols for the export of kelp, cod, and dried squid, and rice to Chad'],
  ],
  ['They seek a fissile material cut-off treaty.', ['fissile material cut-off treaty']],
])('%s names the instruments %j', (text, expected) => {
  expect(namesOf(text, 'instrument')).toEqual(expected)
})

test.each([
  'They reached an agreement after long talks.',
  'The government plans to build a school.',
  'She welcomed the statement and the decision of the court.',
  'The law was passed, and a new plan was needed.',
])('%s names no instrument', (text) => {
  expect(namesOf(text, 'instrument')).toEqual([])
})

test('a hotline in the name of an agreement is a mechanism of its own, and so is the agreement', () => {
  const text = 'They will sign an agreement on a hotline for emergencies at sea.'
  expect(namesOf(text, 'instrument')).toEqual(['agreement on a hotline for emergencies at sea'])
  expect(namesOf(text, 'mechanism')).toEqual(['hotline for emergencies at sea'])
})

test('an abbreviation in brackets stands for the name wherever else it is', () => {
  const text = 'The Declaration on Salmon Rivers (DSR) binds them. The DSR and the Declaration last.'
  expect(keysOf(text, 'instrument').map(([quote]) => quote)).toEqual([
    'Declaration on Salmon Rivers (DSR)',
    'DSR',
    'Declaration',
  ])
  expect(new Set(keysOf(text, 'instrument').map(([, key]) => key)).size).toBe(1)
})

test('a known name takes its abbreviation in brackets along', () => {
  expect(keysOf('The Treaty on Glaciers (TOG) helps.', 'instrument')).toEqual([
    ['Treaty on Glaciers (TOG)', 'instrument/glacier-treaty'],
  ])
})
