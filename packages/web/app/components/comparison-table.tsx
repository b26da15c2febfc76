import type { I18n, MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import type { CompareRow, Comparison, ProvisionRow } from '../api.ts'
import { readerPath } from '../reader/address.ts'
import { DIFFERENCE } from '../words/change.ts'
import { BINDINGNESS, KIND } from '../words/codebook.ts'
import { valueName } from '../words/filters.ts'
import { STANDING, VERSION } from '../words/things.ts'

/** Two documents, provision beside provision, with the words that stand in one of them alone. */
export function ComparisonTable({ comparison: { a, b, across, rows } }: { readonly comparison: Comparison }) {
  return (
    <table className="comparison">
      <thead>
        <tr>
          <th className="comparison-cell" scope="col" lang={a.language}>
            {a.title}
          </th>
          <th className="comparison-cell" scope="col">
            <Trans>Relation</Trans>
          </th>
          <th className="comparison-cell" scope="col" lang={b.language}>
            {b.title}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.a?.id} ${row.b?.id}`} row={row} across={across ?? false} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly row: CompareRow
  /** Whether the two are in different languages. */
  readonly across: boolean
}

function Row({ row, across }: RowProps) {
  const { i18n } = useLingui()
  return (
    <tr>
      <td className="comparison-cell">{row.a ? <Side provision={row.a} row={row} side="a" /> : null}</td>
      <td className="comparison-cell">
        {i18n._((across ? VERSION : STANDING)[row.relation])}
        {row.moved ? (
          <>
            {', '}
            <Trans>moved</Trans>
          </>
        ) : null}
        {across ? <Parting reasons={row.reasons} /> : null}
      </td>
      <td className="comparison-cell">{row.b ? <Side provision={row.b} row={row} side="b" /> : null}</td>
    </tr>
  )
}

/** What each of two versions says where they part. */
function Parting({ reasons }: { readonly reasons: CompareRow['reasons'] }) {
  const { i18n } = useLingui()
  if (reasons.length === 0) return null
  return (
    <ul className="comparison-parting">
      {reasons.map(({ of, earlier, later }) => (
        <li key={of}>
          {i18n._(DIFFERENCE[of])}: {wordOf(i18n, of, earlier)} | {wordOf(i18n, of, later)}
        </li>
      ))}
    </ul>
  )
}

/** A word of the codebook or a party in the reader's language, anything else as its document has it. */
function wordOf(i18n: I18n, of: CompareRow['reasons'][number]['of'], value: string | undefined): string {
  if (value === undefined) return '–'
  if (of === 'by')
    return value
      .split(', ')
      .map((party) => valueName('by', { value: party }, i18n))
      .join(', ')
  const terms: Readonly<Record<string, { readonly word: MessageDescriptor }>> =
    of === 'kind' ? KIND : of === 'bindingness' ? BINDINGNESS : {}
  const term = terms[value]
  return term ? i18n._(term.word) : value
}

interface SideProps {
  readonly provision: ProvisionRow
  readonly row: CompareRow
  readonly side: 'a' | 'b'
}

/** One wording, a way to its place in the text; what the other one does not say is marked. */
function Side({ provision, row, side }: SideProps) {
  const words = row.words ?? [{ text: provision.quote }]
  const own = words.filter(({ only }) => only === undefined || only === side)
  const Changed = side === 'a' ? 'del' : 'ins'
  return (
    <Link className="comparison-words" to={readerPath(provision)} lang={provision.language}>
      {own.map(({ text, only }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no other name, and their order never changes
        only ? <Changed key={at}>{text}</Changed> : <span key={at}>{text}</span>,
      )}
    </Link>
  )
}
