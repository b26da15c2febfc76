import { Trans, useLingui } from '@lingui/react/macro'
import type { ProvisionRow } from '../api.ts'
import { numberOf } from '../reader/address.ts'
import type { Line, Piece } from '../reader/lines.ts'
import { KIND } from '../words/codebook.ts'
import { FURNITURE } from '../words/documents.ts'

interface TextLineProps {
  readonly line: Line
  readonly text: string
  readonly codings: readonly ProvisionRow[]
}

/** A line of a captured text as a paragraph or heading; furniture is greyed and says why. */
export function TextLine({ line, text, codings }: TextLineProps) {
  const pieces = line.pieces.map((piece) => <TextPiece key={piece.start} {...{ piece, text, codings }} />)
  if (line.role === 'heading') return <h2 className="text-heading">{pieces}</h2>
  return <p className={line.role === 'furniture' ? 'furniture-line' : undefined}>{pieces}</p>
}

interface TextPieceProps {
  readonly piece: Piece
  readonly text: string
  readonly codings: readonly ProvisionRow[]
}

/** A piece of a line; what is in another language than the document says so. */
function TextPiece(props: TextPieceProps) {
  const { language } = props.piece
  const words = <Words {...props} />
  return language === undefined ? words : <span lang={language}>{words}</span>
}

function Words({ piece, text, codings }: TextPieceProps) {
  const words = text.slice(piece.start, piece.end)
  const provisions = piece.provisions.map((place) => codings[place]!)
  if (provisions.length > 0) return <Marked words={words} start={piece.start} provisions={provisions} />
  return piece.furniture ? <Furniture why={piece.furniture}>{words}</Furniture> : words
}

interface MarkedProps {
  readonly words: string
  readonly start: number
  readonly provisions: readonly ProvisionRow[]
}

/** Words of one or more provisions; where one begins, its number leads to its entry in the list. */
function Marked({ words, start, provisions }: MarkedProps) {
  const innermost = provisions.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a))
  const firmness = innermost.bindingness ? ` ${innermost.bindingness}` : ''
  return (
    <>
      {provisions
        .filter((provision) => provision.start === start)
        .map((provision) => (
          <Anchor key={provision.id} provision={provision} />
        ))}
      <mark className={`kind-${innermost.kind}${firmness}`} data-p={provisions.map(numberOf).join(' ')}>
        {words}
      </mark>
    </>
  )
}

function Anchor({ provision }: { readonly provision: ProvisionRow }) {
  const { t, i18n } = useLingui()
  const number = numberOf(provision)
  const kind = i18n._(KIND[provision.kind].word)
  return (
    <a
      id={`p-${number}`}
      className="anchor"
      href={`#e-${number}`}
      data-p={number}
      lang={i18n.locale}
      aria-label={t`${kind} ${number}: its entry in the list`}
    >
      {number}
    </a>
  )
}

function Furniture({ why, children }: { readonly why: string; readonly children: string }) {
  const { i18n } = useLingui()
  if (children.trim() === '') return children
  return (
    <span className="furniture">
      <span className="why" lang={i18n.locale}>
        {FURNITURE[why] ? i18n._(FURNITURE[why]) : why}
        <span className="visually-hidden">
          <Trans>, not part of the text:</Trans>
        </span>
      </span>{' '}
      {children}
    </span>
  )
}
