import * as is from './classes.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Closed classes of English words. */
export const FUNCTION_WORDS: readonly (readonly [words: readonly string[], bits: number])[] = [
  [
    list(
      'the a an these those its their our his her my your each every any some no such several many most both all another',
    ),
    is.DETERMINER,
  ],
  [list('this'), is.DETERMINER | is.PRONOUN],
  [list('more other various greater further closer deeper stronger better new relevant'), 0],
  [
    list(
      "will would shall should must may can could might cannot 'll 'd won't wouldn't shouldn't can't couldn't mustn't",
    ),
    is.MODAL,
  ],
  [list("be is are was were been being am 're 'm isn't aren't wasn't weren't"), is.BE],
  [list("has have had having 've hasn't haven't hadn't"), is.HAVE],
  [list("do does did don't doesn't didn't"), is.DO],
  [list('they we he she it i you'), is.PRONOUN],
  [list('them us him themselves itself himself ourselves'), is.OBJECT],
  [list('and or but nor'), is.AND],
  [list('which who whose whom where'), is.RELATIVE],
  [list('that'), is.THAT],
  [
    list('while when if because since although though whereas after before until unless once whether as so'),
    is.SUBORDINATOR,
  ],
  [list('to'), is.TO],
  [list('not never'), is.NOT],
  [
    list(`of in on at by for from with without within into onto over under between among amongst through throughout during via against
      toward towards upon across along amid amidst around about beyond regarding concerning including per despite like despite under
      following based pursuant behind beside besides inside outside near off up down out`),
    is.PREPOSITION,
  ],
  [
    list(`jointly together further also always never firmly actively effectively fully well better continuously again now then thus already
      even just still only once often soon indeed therefore accordingly moreover hereby henceforth forward closely separately
      resolutely unswervingly unwaveringly likewise instead meanwhile however too ever solidly faithfully rigorously both
      sincerely warmly highly deeply cordially earnestly hard more mutually strongly`),
    is.ADVERB,
  ],
  [
    list(`sides side countries nations parties governments peoples leaders ministers states members delegations delegates participants participant
      president presidents chairman chairmen chairperson premier minister secretary secretaries ambassador ambassadors spokesperson spokesman
      spokeswoman government delegation ministries ministry presidents militaries administration chancellor king queen prince emir sultan
      official officials representatives representative participant participants signatory signatories economies partners party country nation leader
      general secretaries-general counterparts principals heads chiefs directors governors mayors authorities commissioners parliamentarians agencies departments institutions`),
    is.ACTOR,
  ],
  [
    list(`work cooperate coordinate act move progress collaborate consult negotiate liaise interact engage persist persevere strive
      contribute adhere abide refrain proceed engage participate partner communicate invest look push build appeal`),
    is.INTRANSITIVE,
  ],
  // end in -ly and are no adverbs
  [
    list(
      'supply reply apply rely imply comply multiply family assembly italy july friendly neighbourly neighborly early timely orderly likely costly elderly daily yearly monthly weekly quarterly scholarly anomaly only ally tally rally butterfly monopoly fly',
    ),
    is.LY,
  ],
]
