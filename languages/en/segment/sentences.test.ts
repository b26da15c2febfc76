import { expect, test } from 'vitest'
import { cut } from './reading.fixture.ts'

/** A bar stands where a sentence ends and another begins. */
test.each([
  'Both sides agreed to meet.| They will sign a treaty.',
  'They met on Dec. 12, local time.| Talks followed.',
  'The visit ended in Dec.| The ministers left.',
  'Mr. Vula met Dr. A. Keita of the U.S. Embassy.| They spoke.',
  'They spoke of trade in the U.S.| The talks went on.',
  'The chair was Tran Thanh Man.| In the evening he left.',
  'See Art. 5 and No. 7 of the treaty.| It is in force.',
  'They trade tea, wool, etc. with Fiji.| The market is open.',
  'Fiji calls this "one of six betters."| Taking this road, both sides will go on.',
  'They are “comrades and brothers.”(同志加兄弟)| The words are old.',
  '“We will build it,” she said.| “It will be long.”',
  'Will they sign?| Nobody knows!| They may.',
  '“Sign!” he cried and left.',
  'They agreed (see Annex 2.) on a text.',
  'It grew by 3.5 per cent in 2030.| It will grow again.',
  'He waited ... and left.| She stayed.',
  'They met at 5 p.m. in Suva.| Talks began at 6 p.m.| The room was full.',
  'The plan is ready.|They will sign it.',
  'Look at www.example.org for more.',
  'They met in 2030.| 45 documents were signed.',
  'The bridge is open. 🎉| They will cross it. ✅| All are glad.',
  '双方同意开放口岸。|双方将签署条约。',
])('%s', (marked) => {
  expect(cut(marked.replaceAll('|', '')).quotes).toEqual(marked.split('|').map((one) => one.trim()))
})

test('a new line ends a sentence, also where its point was forgotten', () => {
  expect(
    cut('Fiji agreed to open its market to the fishermen of all its neighbours\nMali will follow.').quotes,
  ).toHaveLength(2)
})

test('a line that goes on with a small letter belongs to the sentence above it', () => {
  expect(cut('They set a target, including\nthe export of tea. They met.').quotes).toEqual([
    'They set a target, including\nthe export of tea.',
    'They met.',
  ])
})

test('lines that were broken for width are whole sentences again', () => {
  const text = [
    'The Foreign Minister of Fiji and the Foreign Minister of the Republic of',
    'Mali met in Suva. They welcomed the progress since the visit to the U.S.',
    'Congress, and agreed that the Joint Committee on Aviation, chaired by Mr.',
    'Vula, will open its office in Suva by the end of the year.',
    '',
    '2. They agreed to open flights between the two capitals before the end of',
    '2031.',
  ].join('\n')
  expect(cut(text).quotes.map((quote) => quote.replaceAll('\n', ' '))).toEqual([
    'The Foreign Minister of Fiji and the Foreign Minister of the Republic of Mali met in Suva.',
    'They welcomed the progress since the visit to the U.S. Congress, and agreed that the Joint Committee on Aviation, chaired by Mr. Vula, will open its office in Suva by the end of the year.',
    '2. They agreed to open flights between the two capitals before the end of 2031.',
  ])
})
