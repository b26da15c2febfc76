import type { HappeningRule } from '@servanda/pipeline'

export const HAPPENING_RULES: readonly HappeningRule[] = [
  {
    id: 'en/told/visit',
    summary: 'Somebody went to the other side.',
    happening: 'visit',
    words: `state visit, official visit, working visit, friendly visit, official friendly visit, goodwill visit, pay a visit, visited,
      visits, arrived, arrives, return visit, a visit to, his visit to, her visit to, first visit`,
    marks: ['President Banda [paid a state visit to Norway from 3 to 5 May 2031].'],
    ignores: ['The two sides will exchange visits of coast guards.', 'Chad signed the protocol on reeds.'],
  },
  {
    id: 'en/told/talks',
    summary: 'Two sides talked, in a room or by telephone.',
    happening: 'talks',
    words: `held talks, holds talks, hold talks, talks with, met with, meets with, meet with, met in, held a meeting, held a bilateral meeting,
      telephone conversation, phone call, spoke by telephone, telephone call, held consultations, held the meeting, held discussions`,
    marks: ['The two ministers [held talks in Oslo on 3 May 2031].'],
    ignores: ['The two ministers will hold talks in Oslo.', 'Norway sent a message of congratulations to Chile.'],
  },
  {
    id: 'en/told/message',
    summary: 'One side wrote to the other.',
    happening: 'message',
    words: `exchanged messages, exchange messages, exchanged congratulatory messages, sent a message, sent a congratulatory message, sent a letter,
      exchanged letters, sent messages, sent congratulations, message of congratulations, congratulatory message, message of condolence,
      congratulatory messages, congratulatory letter`,
    marks: ['The two presidents [exchanged messages on the anniversary].'],
    ignores: ['The two presidents will exchange messages every year.', 'Chile signed the protocol on reeds.'],
  },
  {
    id: 'en/told/signing',
    summary: 'A text was signed.',
    happening: 'signing',
    words: 'signed, signing, signs, co-signed, initialled, initialed, inked, exchanged notes, exchanged instruments',
    marks: ['Chad and Niger [signed the protocol on reeds].'],
    ignores: ['Chad and Niger will sign the protocol on reeds.', 'The two ministers held talks in Oslo.'],
  },
]
