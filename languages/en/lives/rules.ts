import type { LifeRule } from '@servanda/pipeline'

export const LIFE_RULES: readonly LifeRule[] = [
  {
    id: 'en/life/found',
    summary: 'A body is set up: proposed by one, agreed by those who will, established once it is told as done.',
    deed: 'found',
    words: `establish, set up, creation, setting up, create, launch, inaugurate, form, found, institute, designate, activate, open,
      put in place, bring into being, start, initiate`,
    marks: [
      { text: 'The two sides agreed to [establish] a joint committee on fisheries.', step: 'agreed' },
      { text: 'Chad proposed that the two sides should [set up] a working group on cattle.', step: 'proposed' },
      { text: 'The two sides welcomed the [establishment] of the Joint Committee on Fisheries.', step: 'established' },
      { text: 'Both sides will explore the [creation] of a hotline between the coast guards.', step: 'proposed' },
    ],
    ignores: ['The two sides will establish a port through the Joint Committee on Fisheries.'],
  },
  {
    id: 'en/life/meet',
    summary: 'A body meets: planned while it is promised, convened once it is told as done.',
    deed: 'meet',
    words: `hold, held, convene, meet, met, meeting, session, round, co-chair, chair, conduct, organise, organize, host, co-host,
      resume, take place, took place`,
    marks: [
      { text: 'The ministers co-chaired the 16th [meeting] of the Joint Committee on Fisheries.', step: 'convened' },
      { text: 'The two sides will hold the second [session] of the Joint Committee on Fisheries.', step: 'planned' },
      { text: 'The Joint Committee on Fisheries [met] in Lima.', step: 'convened' },
    ],
    ignores: ['The two sides will hold talks under the Joint Committee on Fisheries.'],
  },
  {
    id: 'en/life/use',
    summary: 'A body is spoken of as standing: worked through, its role played.',
    deed: 'use',
    words: `through, via, under, within the framework of, role of, leverage, use, utilise, utilize, make use of, strengthen,
      deepen, implement, continue, maintain, improve, enhance, promote, mechanisms such as`,
    marks: [
      { text: 'They will settle disputes [through] the Joint Committee on Fisheries.', step: 'standing' },
      {
        text: 'The two sides agreed to make full use of the [role of] the Joint Committee on Fisheries.',
        step: 'standing',
      },
    ],
    ignores: ['The Joint Committee on Fisheries was established under an agreement.'],
  },
  {
    id: 'en/life/merge',
    summary: 'A body is taken into another.',
    deed: 'merge',
    words: 'merge, fold into, incorporate, integrate into, replaced by, superseded by',
    marks: [
      {
        text: 'The two sides agreed to [merge] the Joint Committee on Fisheries into the Ocean Dialogue.',
        step: 'merged',
      },
    ],
    ignores: ['The two sides will merge their markets through the Joint Committee on Fisheries.'],
  },
  {
    id: 'en/life/end',
    summary: 'A body comes to an end.',
    deed: 'end',
    words: 'dissolve, disband, abolish, terminate, discontinue, wind up, suspend, dismantle',
    marks: [
      { text: 'The two sides decided to [dissolve] the Joint Committee on Fisheries.', step: 'ended' },
      { text: 'Peru announced that it had [suspended] the Joint Committee on Fisheries.', step: 'ended' },
    ],
    ignores: ['Peru proposed to dissolve the Joint Committee on Fisheries.'],
  },
]
