import { expect, test } from 'vitest'
import { linesOf } from './lines.fixture.ts'

const MEMORANDUM = 'Memorandum of Cooperation between Kenya and Peru'

test.each([
  [
    'a right that the text gives binds nobody yet',
    'Either Participant may request a review. The Joint Committee may set up expert groups.',
    [
      'commitment exploratory Kenya+Peru request a review',
      'commitment exploratory Kenya+Peru set up expert groups (Joint Committee)',
    ],
  ],
  [
    'a saving clause undertakes nothing',
    'Nothing in this Memorandum shall affect the fishing rights of either Participant. It is not intended to create legal obligations.',
    [
      'position Kenya+Peru affect the fishing rights of either Participant',
      'position Kenya+Peru is not intended to create legal obligations',
    ],
  ],
  [
    '"it" behind a body or a text is of all who made them',
    'Kenya will lend two ships. The Joint Reef Committee will oversee the work. It shall be composed of ten members.',
    [
      'commitment firm Kenya lend two ships',
      'commitment firm Kenya+Peru oversee the work (Joint Reef Committee)',
      'commitment firm Kenya+Peru be composed of ten members',
    ],
  ],
  [
    'items tell of the body that their lead names, and a closing "and" is no word of theirs',
    'The Forest Commission shall:\n\n(a) check the maps; and\n(b) hear complaints.',
    [
      'commitment firm Kenya+Peru check the maps (Forest Commission)',
      'commitment firm Kenya+Peru hear complaints (Forest Commission)',
    ],
  ],
  [
    'a lead that only announces a list is no provision, and its time is that of the items',
    'The Participants agreed to:\n\n- plant mangroves;\n- train divers.',
    ['commitment firm Kenya+Peru plant mangroves', 'commitment firm Kenya+Peru train divers'],
  ],
  [
    'items may tell what those of the lead did',
    'In this context, the ministers:\n\n• rejected any toll on the strait;\n• decided to map the seabed.',
    ['position Kenya+Peru rejected any toll on the strait', 'commitment firm Kenya+Peru map the seabed'],
  ],
  [
    'what a new body is to do is a promise of its own',
    'They agreed to set up a Joint Board on Reefs, which will report every quarter.',
    [
      'commitment firm Kenya+Peru set up a Joint Board on Reefs (Joint Board on Reefs)',
      'commitment firm Kenya+Peru report every quarter',
    ],
  ],
  [
    'what a number or a "since" makes checkable is a fact, and what a speaker did is one',
    'Kenya grows 40 percent of the tea. Kenya has been a member since 2009. Kenya has never forgotten that help. I have listened.',
    [
      'fact Kenya grows 40 percent of the tea',
      'fact Kenya has been a member since 2009',
      'assessment Kenya has never forgotten that help',
      'fact author have listened',
    ],
  ],
  [
    'what the sides came to agree on stands in the items',
    'The two sides reached a common understanding as follows:\n\n- To open a reef school, and to widen the canal;\n\n- To train divers.',
    [
      'commitment firm Kenya+Peru open a reef school',
      'commitment firm Kenya+Peru widen the canal',
      'commitment firm Kenya+Peru train divers',
    ],
  ],
  [
    'to consider is no promise to act, and "should" in front is an "if"',
    'Consideration will be given to a reef school. Should the rains fail, they will share water.',
    ['commitment exploratory Kenya+Peru be given to a reef school', 'commitment exploratory Kenya+Peru share water'],
  ],
  [
    'a side speaks for its own embassy, and "for its part" needs no commas',
    'Kenya confirmed that its embassy would hire a vet by May. Peru for its part pledged to lend a ship.',
    ['commitment firm Kenya hire a vet by May', 'commitment firm Peru lend a ship'],
  ],
  [
    'whoever is charged with a task acts for those who charge him; flowers are no offer',
    'The Ministers tasked their Directors-General with drawing a map. Kenya offered flowers at the monument.',
    [
      'commitment firm Kenya+Peru tasked their Directors-General with drawing a map',
      'fact Kenya offered flowers at the monument',
    ],
  ],
  [
    'behind "to that end" a clause begins, and a verb that no list knows is one',
    'To that end they signed a protocol. Kenya unspooled a cable.',
    ['fact Kenya+Peru signed a protocol', 'fact Kenya unspooled a cable'],
  ],
  [
    'acts that a list names without a verb are undertaken, by whom the item says',
    'The first section.\n\n• Elimination by Peru of duties on tea\n• Possible inclusion of honey\n• Continued Kenyan support for reef schools\n• Trade of 40 million dollars in 2024',
    [
      'commitment firm Peru Elimination by Peru of duties on tea',
      'commitment exploratory Kenya+Peru Possible inclusion of honey',
      'commitment support Kenya Continued Kenyan support for reef schools',
    ],
  ],
  [
    'each phrase in front of a subject is held or judged by it',
    'Noting the fires of last year, and underscoring that arson is a crime, they adopted a code.',
    [
      'assessment Kenya+Peru Noting the fires of last year',
      'position Kenya+Peru underscoring that arson is a crime',
      'fact Kenya+Peru adopted a code',
    ],
  ],
])('%s', (_says, text, lines) => {
  expect(linesOf(MEMORANDUM, text)).toEqual(lines)
})

test('each speaker of a transcript speaks for one party: the host first', () => {
  const text = `Nairobi, 15 June 2025

MODERATOR: Good morning.

MINISTER WANJIRU: We will open the port to trawlers.

MINISTER QUISPE: We will send two vessels.`
  expect(linesOf('Joint press conference by the Kenyan and Peruvian ministers', text)).toEqual([
    'commitment firm Kenya open the port to trawlers',
    'commitment firm Peru send two vessels',
  ])
})

test('the month of May is no modal', () => {
  expect(linesOf(MEMORANDUM, 'Signed at Lima on 3 May 2025, in two originals.')).toEqual([
    'fact Kenya+Peru Signed at Lima on 3 May 2025, in two originals',
  ])
})
