import type { Operator } from '../grammar/operators.ts'

export const assess: Operator = {
  id: 'en/assess',
  summary: 'A party judges, thanks, congratulates or takes note.',
  verbs: [
    'appreciate', 'commend', 'congratulate', 'thank', 'note', 'acknowledge', 'applaud', 'praise', 'hail', 'salute', 'laud', 'recall', 'evaluate', 'assess',
    'credit', 'admire', 'celebrate', 'regret', 'lament', 'mourn', 'rejoice', 'notice', 'observe', 'find', 'feel', 'reflect',
  ],
  frames: { object: { kind: 'assessment' }, that: { kind: 'assessment' } },
  marks: ['Samoa [highly appreciated the gift of seeds].', 'They [noted that the harvest had been good].'],
  ignores: ['A noted author spoke.'],
}
