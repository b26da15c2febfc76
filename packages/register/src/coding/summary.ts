import { agreementOf, unitsOf } from '@servanda/pipeline'
import type { CodedDocument, CodingAgreement, CodingSummary } from '../coding-rows.ts'
import type { Context } from '../context.ts'
import { type CodingRows, codersOf, isBlind, unitOf } from './beside.ts'
import { codingRows } from './codings.ts'

/** Who coded what, and how far coders agree; the agreement leaves out headings, and documents that are still blind. */
export async function codingSummary({ store: { db } }: Context): Promise<CodingSummary> {
  const rows = await codingRows(db)
  const hashes = [...new Set(rows.coder.map(({ text_hash }) => text_hash))]
  const titles = await db
    .selectFrom('document')
    .select(['id', 'title', 'text_hash'])
    .whereRef('id', '=', 'capture_id')
    .where('text_hash', 'in', hashes)
    .orderBy('place')
    .execute()
  const documents = titles.map(({ id, title, text_hash }): CodedDocument => {
    const coders = codersOf(ofText(rows, text_hash))
    return { documentId: id, documentTitle: title, coders, blind: isBlind(coders) }
  })
  const open = titles.filter((_, at) => !documents[at]!.blind).map(({ text_hash }) => text_hash)
  const codebooks = [...new Set(rows.coder.map(({ codebook }) => codebook))].sort()
  return { documents, agreement: codebooks.flatMap((codebook) => agreementUnder(codebook, rows, open)) }
}

function agreementUnder(codebook: string, rows: CodingRows, open: readonly string[]): readonly CodingAgreement[] {
  const under = rows.coder.filter((row) => row.codebook === codebook && open.includes(row.text_hash))
  const coders = [...new Set(under.map(({ coder }) => coder))].sort()
  const texts = open.filter((hash) => under.filter(({ text_hash }) => text_hash === hash).length > 1)
  const units = texts.flatMap((hash) => {
    const own = (coder: string) =>
      under.some((row) => row.coder === coder && row.text_hash === hash)
        ? rows.coding.filter((row) => row.text_hash === hash && row.coder === coder).map(unitOf)
        : []
    return unitsOf(coders.map((coder) => own(coder).filter(({ heading }) => !heading)))
  })
  return texts.length === 0 ? [] : [{ codebook, documents: texts.length, ...agreementOf(coders, units) }]
}

const ofText = (rows: CodingRows, hash: string): CodingRows => ({
  coder: rows.coder.filter((row) => row.text_hash === hash),
  coding: rows.coding.filter((row) => row.text_hash === hash),
  adjudication: rows.adjudication.filter((row) => row.text_hash === hash),
})
