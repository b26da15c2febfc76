import { setupI18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { renderToReadableStream } from 'react-dom/server'
import type { EntryContext } from 'react-router'
import { ServerRouter } from 'react-router'
import { chooseLanguage } from './languages.ts'
import { NONCE_HEADER, NonceContext } from './nonce.ts'

export default async function handleRequest(request: Request, status: number, headers: Headers, routes: EntryContext) {
  const { tag, load } = chooseLanguage(request)
  const { messages } = await load()
  const i18n = setupI18n({ locale: tag, messages: { [tag]: messages } })
  const nonce = request.headers.get(NONCE_HEADER) ?? undefined
  const page = await renderToReadableStream(
    <I18nProvider i18n={i18n}>
      <NonceContext value={nonce}>
        <ServerRouter context={routes} url={request.url} {...(nonce ? { nonce } : {})} />
      </NonceContext>
    </I18nProvider>,
    { ...(nonce ? { nonce } : {}), signal: request.signal },
  )
  await page.allReady
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.append('vary', 'accept-language, cookie')
  if (new URL(request.url).searchParams.get('lang') === tag) {
    headers.append('set-cookie', `lang=${tag}; Path=/; Max-Age=31536000; SameSite=Lax`)
  }
  return new Response(page, { status, headers })
}
