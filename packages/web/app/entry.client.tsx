import { setupI18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { LANGUAGES } from './languages.ts'

const locale = document.documentElement.lang
const language = LANGUAGES.find(({ tag }) => tag === locale) ?? LANGUAGES[0]!
const { messages } = await language.load()
const i18n = setupI18n({ locale, messages: { [locale]: messages } })

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <HydratedRouter />
      </I18nProvider>
    </StrictMode>,
  )
})
