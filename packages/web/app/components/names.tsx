import { useLingui } from '@lingui/react/macro'
import { localeOf } from '../days.ts'

/** Names joined as the reader's language joins them: "China and Vietnam". */
export function Names({ of }: { readonly of: readonly string[] }) {
  const { i18n } = useLingui()
  return <>{new Intl.ListFormat(localeOf(i18n.locale)).format(of)}</>
}

/** The name of a language in the reader's language. */
export function LanguageName({ tag }: { readonly tag: string }) {
  const { i18n } = useLingui()
  return <>{languageName(tag, i18n.locale)}</>
}

export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
