import { expect, test } from 'vitest'
import { decisionIn } from './decisions.ts'

const form = (fields: Readonly<Record<string, string>>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}

test.each([
  ['one suggestion', { provision: 'd.1', verdict: 'accepted' }, { provisions: ['d.1'], verdict: 'accepted' }],
  [
    'one and all with the same words, with a reason',
    { provision: 'd.1', verdict: 'rejected', reason: ' known ', identical: 'on' },
    { provisions: ['d.1'], verdict: 'rejected', reason: 'known', identical: true },
  ],
  [
    'all that the filter shows, to be shown first',
    { verdict: 'accepted preview' },
    { provisions: { pillar: ['security'] }, verdict: 'accepted', preview: true },
  ],
  [
    'a correction, which takes the degree from what is no commitment',
    {
      provision: 'd.1',
      verdict: 'edited',
      kind: 'fact',
      bindingness: 'firm',
      pillar: 'people',
      by: 'Chad,Niger',
      start: '3',
      end: '9',
    },
    {
      provisions: ['d.1'],
      verdict: 'accepted',
      edits: { kind: 'fact', bindingness: 'none', pillar: 'people', by: ['Chad', 'Niger'], start: 3, end: 9 },
    },
  ],
])('a form decides on %s', (_, fields, decision) => {
  expect(decisionIn(form(fields), { pillar: ['security'] })).toEqual(decision)
})
