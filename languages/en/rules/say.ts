import type { Operator } from '../grammar/operators.ts'

export const say: Operator = {
  id: 'en/say',
  summary: 'A speaker says something; what is said counts, not the saying.',
  verbs: [
    'say', 'add', 'state', 'declare', 'announce', 'explain', 'remark', 'tell', 'mention', 'claim', 'argue', 'assert', 'note', 'point', 'stress', 'emphasise',
    'emphasize', 'inform', 'write', 'report', 'reveal', 'reply', 'comment', 'conclude', 'recall', 'warn', 'observe', 'reassure', 'assure', 'clarify', 'indicate',
  ],
  frames: { that: { kind: 'position' }, object: { kind: 'fact' } },
  reports: true,
  marks: ['Minister Bao Anders said that Norway will [fund the pier].'],
  ignores: ['The saying is old.'],
}
