import { segmentRules } from '@servanda/pipeline'

/** What English says about the ends of sentences, about sections and about lists. */
export const segment = segmentRules({
  titles:
    'mr mrs ms mx messrs mme dr prof gen sen rep gov amb min rev hon capt col lt cmdr sgt adm maj brig pres sec st mt ft'.split(
      ' ',
    ),
  beforeNumbers:
    'no nos art arts para paras sec secs ch vol vols fig figs p pp ed cl cf reg res doc jan feb mar apr jun jul aug sep sept oct nov dec'.split(
      ' ',
    ),
  abbreviations:
    'etc inc ltd co corp bros llc plc dept univ vs viz al e.g i.e approx est incl excl resp ca jr sr ave blvd bn mn tel ext nat int intl govt assn'.split(
      ' ',
    ),
  starters:
    'the a an this that these those in on at by for from with under during after before since while when as if it he she they we both all each its his her their our there here such however moreover furthermore but and'.split(
      ' ',
    ),
  subjects: 'the both all each either neither no this these they we it he she any every nothing one in'.split(' '),
  sections: 'article section chapter part annex title appendix clause schedule paragraph protocol'.split(' '),
  numbers:
    'one two three four five six seven eight nine ten first second third fourth fifth sixth seventh eighth ninth tenth'.split(
      ' ',
    ),
  ordinals:
    'first|firstly second|secondly third|thirdly fourth|fourthly fifth|fifthly sixth|sixthly seventh|seventhly eighth|eighthly ninth|ninthly tenth|tenthly'.split(
      ' ',
    ),
  leads: ['following', 'follows', 'below'],
  joins: ['and', 'or'],
  numerals: {},
})
