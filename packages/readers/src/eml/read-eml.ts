import type { DocumentFacts, Issue } from '@servanda/pipeline'
import PostalMime, { type Email } from 'postal-mime'
import { endingOf } from '../file-name.ts'
import { readPage } from '../html/read-html.ts'
import type { Captured, Origin, ReaderResult } from '../reader.ts'

/** Reads the body of a message, as a page where it is one, and its head. */
export async function readEml(bytes: Uint8Array, { name }: Origin): Promise<ReaderResult> {
  const email = await PostalMime.parse(new Uint8Array(bytes), { maxNestingDepth: 50 })
  const isPage = endingOf(name) !== '.eml'
  const body = email.html ? readPage(email.html) : plain(email.text ?? '')
  if (!body) return { refusal: { code: 'reader/empty', reason: 'holds no text' } }
  const said = factsOf(email, isPage)
  const issues = isPage ? [] : email.attachments.flatMap(attached)
  return {
    captured: {
      ...body,
      facts: isPage ? { ...said, ...body.facts } : { ...body.facts, ...said },
      otherHeaders: { ...body.otherHeaders, ...othersOf(email, isPage) },
      encoding: 'binary',
      issues: [...body.issues, ...issues],
    },
  }
}

const plain = (words: string): Captured => {
  const text = words.replaceAll('\r\n', '\n')
  return { text, from: 0, facts: {}, otherHeaders: {}, encoding: 'binary', issues: [] }
}

function factsOf({ subject, from, date, headers }: Email, isPage: boolean): DocumentFacts {
  const head = isPage ? 'the saved page' : 'the message'
  const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value
  return {
    ...(subject ? { title: { value: subject, by: 'recognised', reason: `subject of ${head}` } } : {}),
    ...(from?.name && !isPage
      ? { publisher: { value: from.name, by: 'recognised', reason: `sender of ${head}` } }
      : {}),
    ...(date && /^\d{4}-\d{2}-\d{2}/u.test(date) && !isPage
      ? { date: { value: date.slice(0, 10), by: 'recognised', reason: `date of ${head}` } }
      : {}),
    ...(address && /^https?:/u.test(address)
      ? { url: { value: address, by: 'recognised', reason: `address of ${head}` } }
      : {}),
  }
}

function othersOf({ from, to, date }: Email, isPage: boolean): Record<string, string> {
  const sender = from?.address ? `${from.name ?? ''} <${from.address}>`.trim() : undefined
  const receivers = to?.map(({ address, name }) => address ?? name).join(', ')
  return {
    ...(date ? { [isPage ? 'saved' : 'sent']: date } : {}),
    ...(sender && !isPage ? { from: sender } : {}),
    ...(receivers && !isPage ? { to: receivers } : {}),
  }
}

/** Pictures of the letter itself are none. */
function attached({ filename, disposition, related }: Email['attachments'][number]): Issue[] {
  if (related || disposition === 'inline') return []
  return [
    {
      code: 'reader/attachment',
      severity: 'warning',
      message: `The attachment ${filename ?? 'without a name'} is not read with the message`,
      hint: 'Save it and add it by itself',
    },
  ]
}
