import { Trans, useLingui } from '@lingui/react/macro'
import type { FormEvent } from 'react'
import { Form, useNavigation, useRevalidator } from 'react-router'
import { useAdding } from '../adding.ts'
import { GENRE } from '../words/documents.ts'
import { AddingProgress } from './adding-progress.tsx'

/** From so many files on they are sent a few at a time. */
const MANY = 2

/** Adds files and pages of the web to the register; works without script. */
export function AddDocuments() {
  const { i18n } = useLingui()
  const { revalidate } = useRevalidator()
  const { adding, start, stop } = useAdding()
  const isSending = useNavigation().formMethod === 'POST' || adding?.state === 'sending'
  const sendMany = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    if (form.getAll('files').length < MANY || form.get('addresses') !== '') return
    event.preventDefault()
    await start(form)
    await revalidate()
  }
  return (
    <Form
      className="add-documents"
      method="post"
      action="/documents"
      encType="multipart/form-data"
      onSubmit={(event) => void sendMany(event)}
    >
      <h2>
        <Trans>Add documents</Trans>
      </h2>
      <p>
        <label htmlFor="add-files">
          <Trans>Files: plain text, Markdown, saved pages, PDF, Word, EPUB, messages, ZIP or WARC</Trans>
        </label>
        <input
          id="add-files"
          type="file"
          name="files"
          multiple
          accept=".txt,.md,.html,.htm,.pdf,.docx,.epub,.eml,.mht,.mhtml,.zip,.warc,.gz,text/plain,text/html"
        />
      </p>
      <FolderOfFiles />
      <p>
        <label htmlFor="add-addresses">
          <Trans>Addresses of pages, one a line</Trans>
        </label>
        <textarea id="add-addresses" name="addresses" rows={2} aria-describedby="add-hint" />
      </p>
      <p className="hint" id="add-hint">
        <Trans>
          A page is fetched once, as its site allows. When you add it again and it has changed, it becomes a new version
          of its document.
        </Trans>
      </p>
      <details>
        <summary>
          <Trans>What you know about them</Trans>
        </summary>
        <p className="hint">
          <Trans>
            Leave empty what the text or the file’s name says itself; what you give here counts for all of them.
          </Trans>
        </p>
        <div className="fields">
          <GivenFacts />
          <label>
            <Trans>Genre</Trans>
            <select name="genre" defaultValue="">
              <option value="" />
              {Object.entries(GENRE).map(([genre, word]) => (
                <option key={genre} value={genre}>
                  {i18n._(word)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </details>
      <p>
        <button type="submit" className="primary" aria-disabled={isSending}>
          {isSending ? <Trans>Reading…</Trans> : <Trans>Add to the register</Trans>}
        </button>{' '}
        <button type="submit" name="preview" value="true" aria-disabled={isSending}>
          <Trans>Look first: what are they, and is their text here already?</Trans>
        </button>
      </p>
      {adding ? <AddingProgress adding={adding} stop={stop} /> : null}
    </Form>
  )
}

/** Every browser knows it, the types do not. */
const WHOLE_FOLDER = { webkitdirectory: '' }

function FolderOfFiles() {
  return (
    <p>
      <label htmlFor="add-folder">
        <Trans>A whole folder</Trans>
      </label>
      <input id="add-folder" type="file" name="files" multiple {...WHOLE_FOLDER} />
    </p>
  )
}

function GivenFacts() {
  return (
    <>
      <label>
        <Trans>Title</Trans>
        <input name="title" />
      </label>
      <label>
        <Trans>Date</Trans>
        <input name="date" type="date" />
      </label>
      <label>
        <Trans>Publisher</Trans>
        <input name="publisher" />
      </label>
      <label>
        <Trans>Language (en, zh-Hans, vi)</Trans>
        <input name="language" pattern="[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*" />
      </label>
      <label>
        <Trans>Address</Trans>
        <input name="url" type="url" />
      </label>
      <label>
        <Trans>Licence</Trans>
        <input name="licence" />
      </label>
    </>
  )
}
