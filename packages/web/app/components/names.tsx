import { useLingui } from '@lingui/react/macro'
import { localeOf } from '../days.ts'
import { partyName } from '../parties.ts'

/** Names joined as the reader's language joins them: "China and Vietnam". */
export function Names({ of }: { readonly of: readonly string[] }) {
  const { i18n } = useLingui()
  return <>{new Intl.ListFormat(localeOf(i18n.locale)).format(of)}</>
}

/** Parties in the reader's language, joined and in the order that it has: 中国和越南. */
export function Parties({ of }: { readonly of: readonly string[] }) {
  const { t, i18n } = useLingui()
  const names = of.map((one) => (one === 'author' ? t`the author` : partyName(one, i18n.locale)))
  return <Names of={names.sort(new Intl.Collator(localeOf(i18n.locale)).compare)} />
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
