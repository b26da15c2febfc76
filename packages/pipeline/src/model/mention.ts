import type { Quote } from './provision.ts'

export const THING_TYPES = [
  'party',
  'person',
  'organisation',
  'mechanism',
  'instrument',
  'project',
  'place',
  'event',
] as const
export type ThingType = (typeof THING_TYPES)[number]

/** A name in a text and the thing it stands for. */
export interface Mention extends Quote {
  readonly type: ThingType
  /**
   * Same key, same thing. A thing of the framework has its id (`mechanism/steering-committee`), one found in
   * the text its folded name behind `found:` (`found:mechanism/fisheries-working-group`).
   */
  readonly key: string
  /** Name to show: the framework's in the language of the text, else the fullest form in this text. */
  readonly name: string
}
