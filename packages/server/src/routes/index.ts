import { brief } from './brief.ts'
import { calendar } from './calendar.ts'
import { coding } from './coding.ts'
import { compare } from './compare.ts'
import { conflicts } from './conflicts.ts'
import { documents } from './documents.ts'
import { exports } from './export.ts'
import { formulations } from './formulations.ts'
import { gaps } from './gaps.ts'
import { issues } from './issues.ts'
import { items } from './items.ts'
import { keeping } from './keeping.ts'
import { links } from './links.ts'
import { log } from './log.ts'
import { occasions } from './occasions.ts'
import { provisions } from './provisions.ts'
import { reread } from './reread.ts'
import { retries } from './retries.ts'
import { review } from './review.ts'
import type { Resource } from './route.ts'
import { search } from './search.ts'
import { signedSets } from './signed-sets.ts'
import { status } from './status.ts'
import { summary } from './summary.ts'
import { things } from './things.ts'
import { timeline } from './timeline.ts'
import { topics } from './topics.ts'
import { verify } from './verify.ts'
import { watches } from './watches.ts'
import { works } from './works.ts'

/** Every resource of the API, one line each. */
export const resources: readonly Resource[] = [
  summary,
  documents,
  provisions,
  items,
  links,
  compare,
  formulations,
  gaps,
  brief,
  calendar,
  timeline,
  topics,
  signedSets,
  occasions,
  things,
  search,
  issues,
  retries,
  watches,
  review,
  reread,
  coding,
  status,
  log,
  conflicts,
  verify,
  keeping,
  exports,
  works,
]
