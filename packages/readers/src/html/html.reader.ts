import type { Reader } from '../reader.ts'

/** Pages of the web: the whole visible text of a page, with all that is not its article marked. */
export const htmlReader: Reader = {
  name: 'html',
  version: '1',
  endings: ['.html', '.htm', '.xhtml', '.xht'],
  types: ['text/html', 'application/xhtml+xml'],
  recognises: (bytes) =>
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}-->\s*)*<(?:!doctype\s+html|html[\s>])/iu.test(headOf(bytes)),
  isolated: true,
  read: async (bytes, origin) => (await import('./read-html.ts')).readHtml(bytes, origin),
}

const headOf = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes.subarray(0, 1024).filter((byte) => byte !== 0)).replace(
    /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u,
    '',
  )
