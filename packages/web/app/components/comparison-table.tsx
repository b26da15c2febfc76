import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import type { CompareRow, Comparison, ProvisionRow } from '../api.ts'
import { readerPath } from '../reader/address.ts'
import { STANDING } from '../words/things.ts'

/** Two documents, provision beside provision, with the words that stand in one of them alone. */
export function ComparisonTable({ comparison: { a, b, rows } }: { readonly comparison: Comparison }) {
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
          <Row key={`${row.a?.id} ${row.b?.id}`} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { readonly row: CompareRow }) {
  const { i18n } = useLingui()
  return (
    <tr>
      <td className="comparison-cell">{row.a ? <Side provision={row.a} row={row} side="a" /> : null}</td>
      <td className="comparison-cell">
        {i18n._(STANDING[row.relation])}
        {row.moved ? (
          <>
            {', '}
            <Trans>moved</Trans>
          </>
        ) : null}
      </td>
      <td className="comparison-cell">{row.b ? <Side provision={row.b} row={row} side="b" /> : null}</td>
    </tr>
  )
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
