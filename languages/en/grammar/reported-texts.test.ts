import { expect, test } from 'vitest'
import { linesOf } from './lines.fixture.ts'

const STATEMENT = 'Joint Statement of Chile and Estonia'

test.each([
  [
    'what stands in front of a subject is not what it says',
    'Taking stock of the talks, the two Ministers expressed satisfaction at the results.',
    ['assessment Chile+Estonia expressed satisfaction at the results'],
  ],
  [
    'what needs to be done is proposed',
    'Disputes need to be settled in court. More needs to be done.',
    ['proposal Chile+Estonia be settled in court', 'proposal Chile+Estonia be done'],
  ],
  [
    'a pair before ", and" ends there, and the clause behind it has its own subject',
    'They welcomed talks between Peru and Chile, and Estonia will lend its maps.',
    ['assessment Chile+Estonia welcomed talks between Peru and Chile', 'commitment firm Estonia lend its maps'],
  ],
  [
    'what is to follow from a text that was signed is a promise of its own',
    'They signed a memorandum on ports, pursuant to which both sides shall meet every year.',
    ['fact Chile+Estonia signed a memorandum on ports', 'commitment firm Chile+Estonia meet every year'],
  ],
  [
    'a present and a past of one subject are told apart',
    'Chile firmly supports the bid of Estonia, and congratulated Estonia on its reforms. Now we will mend the bridge.',
    [
      'position Chile firmly supports the bid of Estonia',
      'assessment Chile congratulated Estonia on its reforms',
      'commitment firm Chile+Estonia mend the bridge',
    ],
  ],
  [
    'a clause with a thing for its subject is told apart from the one before it',
    'Estonia will open its archive, and to that end Chilean libraries will copy ten maps.',
    ['commitment firm Estonia open its archive', 'commitment firm Chile copy ten maps'],
  ],
  [
    'the last item of a list that has a verb behind it opens no clause',
    'Both sides noted that health, water and development are linked.',
    ['assessment Chile+Estonia noted that health, water and development are linked'],
  ],
  [
    '"as well as to" joins as "and" does',
    'The sides agreed to draft a plan, as well as to meet in Tallinn.',
    ['commitment firm Chile+Estonia draft a plan', 'commitment firm Chile+Estonia meet in Tallinn'],
  ],
  [
    'an aside between "and" and its verb is left out',
    'Estonia will lend two ships and, upon request, send a pilot.',
    ['commitment firm Estonia lend two ships', 'commitment firm Estonia send a pilot'],
  ],
  [
    'what a party says of a thing that was named is its own',
    'Chile reiterated its candidature to the Council, for which Estonia pledged its support.',
    ['position Chile reiterated its candidature to the Council', 'commitment firm Estonia pledged its support'],
  ],
  [
    'what went on meanwhile is a fact of its own',
    "The two sides agreed to open talks on gas, as Chile's president ended a visit.",
    ['commitment firm Chile+Estonia open talks on gas', 'fact Chile ended a visit'],
  ],
  [
    'what an instructed minister is to do is a list',
    'We direct our Ministers to repair the pier, to mark the channel and to hold a drill.',
    [
      'commitment firm Chile+Estonia direct our Ministers to repair the pier',
      'commitment firm Chile+Estonia mark the channel',
      'commitment firm Chile+Estonia hold a drill',
    ],
  ],
  [
    'what moves a party stands in front of what it does',
    'Mindful of the drought, both sides will share seed.',
    ['position Chile+Estonia Mindful of the drought', 'commitment firm Chile+Estonia share seed'],
  ],
  [
    'an act that the text itself performs is a fact',
    'We approve the Work Plan. Done at Lima, this 3rd day of May 2025, both texts being equally authentic.',
    [
      'fact Chile+Estonia approve the Work Plan',
      'fact Chile+Estonia Done at Lima, this 3rd day of May 2025',
      'position Chile+Estonia both texts being equally authentic',
    ],
  ],
  [
    'a month behind a preposition is no modal',
    'Both sides agreed to hold a fair in May.',
    ['commitment firm Chile+Estonia hold a fair in May'],
  ],
  [
    'what is held to be useful is proposed, and what was agreed behind it is not',
    'Both sides consider it useful to swap maps and agreed to open a pier.',
    ['proposal Chile+Estonia swap maps', 'commitment firm Chile+Estonia open a pier'],
  ],
  [
    'who is invited is asked, and whose own bodies are encouraged are backed',
    'Museums are invited to lend a loom. Schools are encouraged to plant trees.',
    ['proposal Chile+Estonia lend a loom', 'commitment support Chile+Estonia plant trees'],
  ],
  [
    'a long aside behind a modal is left out, and a present operator goes on behind a future',
    'Estonia will, through its forest and water trust fund for the young, support a school, and stands ready to send a pilot.',
    ['commitment support Estonia support a school', 'commitment willing Estonia send a pilot'],
  ],
  [
    'works are promised as nouns where a lead names them',
    'Joint activities comprise:\n- training of ten pilots;\n- a small pier, to be built by Estonia.',
    [
      'commitment firm Chile+Estonia training of ten pilots',
      'commitment firm Chile+Estonia a small pier, to be built by Estonia',
    ],
  ],
  [
    'a clause about none of them, and what is told of a step, stand apart',
    'Chile will open a school, a step which Estonia welcomed. Chile will count the boats, and none will be sold.',
    [
      'commitment firm Chile open a school',
      'assessment Estonia welcomed',
      'commitment firm Chile count the boats',
      'commitment firm Chile+Estonia be sold',
    ],
  ],
  [
    'an aside in front of a verb may weaken it',
    'Estonia will lend a ship and, subject to funds, train a pilot.',
    ['commitment firm Estonia lend a ship', 'commitment exploratory Estonia train a pilot'],
  ],
  [
    'what the parties hereby set up is settled, whoever sits in it',
    'A Joint Committee of two members of each Party is hereby established.',
    ['commitment firm Chile+Estonia is hereby established (Joint Committee of two members of each Party)'],
  ],
  [
    'who undertakes not to do something goes on behind a future',
    'Each side shall treat it as secret and undertakes not to sell it.',
    ['commitment firm Chile+Estonia treat it as secret', 'commitment firm Chile+Estonia not to sell it'],
  ],
  [
    'what they agree not to do is told with its "not"',
    'Both sides agreed not to sell it and not to close the port.',
    ['commitment firm Chile+Estonia not to sell it', 'commitment firm Chile+Estonia not to close the port'],
  ],
  [
    'who would be happy to do something is willing',
    'Estonia would be happy to lend a ship, in which case Chile will send a pilot.',
    ['commitment willing Estonia lend a ship', 'commitment firm Chile send a pilot'],
  ],
  [
    'a hope goes on behind what is looked forward to',
    'Chile looks forward to opening a pier, and hopes that Estonia will send ships.',
    ['commitment willing Chile opening a pier', 'proposal Chile send ships'],
  ],
  ['"let us" proposes', 'Let us not wait for rain.', ['proposal Chile+Estonia not wait for rain']],
])('%s', (_, text, expected) => {
  expect(linesOf(STATEMENT, text)).toEqual(expected)
})

test.each([
  [
    'to whom something is promised is left out',
    'I promise you that Chile will plant trees and that we will mend the road.',
    ['commitment firm Chile plant trees', 'commitment firm Chile mend the road'],
  ],
])('in a speech, %s', (_, text, expected) => {
  expect(linesOf('Remarks by the President of Chile', text, 'speech')).toEqual(expected)
})

test.each([
  [
    'a leader is known by his post from where the text tells whose it is',
    'The Prime Minister spoke with the President of Estonia. The Prime Minister undertook to send doctors. The President will visit soon.',
    [
      'fact Chile spoke with the President of Estonia',
      'commitment firm Chile send doctors',
      'commitment firm Estonia visit soon',
    ],
  ],
  [
    'a quotation may begin with its verb',
    'The Prime Minister spoke with the President of Estonia. She said that Chile "does not sell water".',
    ['fact Chile spoke with the President of Estonia', 'assessment Chile does not sell water'],
  ],
  [
    "an official who speaks without a name speaks for his party, and its team is that party's",
    'An official at the Chilean ministry of health said a team of doctors would fly to Tartu.',
    ['commitment firm Chile fly to Tartu'],
  ],
  [
    "a body whose name tells one party is that party's",
    'The Naval School of Chile will train two officers.',
    ['commitment firm Chile train two officers'],
  ],
  [
    'what was something is a fact, what was how it was a judgement',
    'The first stop was the port. Prices were low. Ten students are enrolled in Tartu.',
    [
      'fact Chile+Estonia was the port',
      'assessment Chile+Estonia were low',
      'fact Chile+Estonia are enrolled in Tartu',
    ],
  ],
  [
    'a new person ends the speech of the one before',
    'The Chilean president said that prices are low. The Estonian president opened a school. He promised to build a road.',
    ['assessment Chile are low', 'fact Estonia opened a school', 'commitment firm Estonia build a road'],
  ],
])('in a report, %s', (_, text, expected) => {
  expect(linesOf('Chile and Estonia hold talks', text, 'readout')).toEqual(expected)
})

test('at a press conference abroad, the host speaks whom the title names without a state', () => {
  const text =
    'Remarks by Prime Minister Ann Tamm at the press conference with the President of Chile\n\nTallinn, 3 May 2025\n\nLadies and gentlemen, I will open a school.'
  expect(
    linesOf('Remarks by Prime Minister Ann Tamm at the press conference with the President of Chile', text, 'speech'),
  ).toContain('commitment firm Estonia open a school')
})

test('members speak in the name of their union', () => {
  const text =
    'The Ministers of Transport of the Member States of the Economic Community of West African States met in Accra. Member States will share data.'
  expect(linesOf("Economic Community of West African States: Chair's summary", text)).toContain(
    'commitment firm ECOWAS share data',
  )
})

test('in a briefing, nothing that is asked is told, and the spokesperson speaks for the office that publishes', () => {
  const text = `Ministry of Foreign Affairs
Santiago

Talks with the Foreign Minister of Estonia

The Foreign Minister of Estonia met the President in Santiago on Monday.

Q: Will Estonia sell the ship?

Spokesperson: We are reading the draft and will answer soon.`
  expect(linesOf('Talks with the Foreign Minister of Estonia', text)).toEqual([
    'fact Estonia met the President in Santiago on Monday',
    'position Chile reading the draft',
    'commitment firm Chile answer soon',
  ])
})
