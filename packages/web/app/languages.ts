import type { Messages } from '@lingui/core'

export const SOURCE_LANGUAGE = 'en'

interface Language {
  /** BCP 47. */
  readonly tag: string
  /** The language's own name. */
  readonly name: string
  readonly load: () => Promise<{ readonly messages: Messages }>
}

/** The languages of the interface: a line here and a catalogue in `locales/` are all that a new one needs. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'en', name: 'English', load: () => import('./locales/en.po') },
  { tag: 'vi', name: 'Tiếng Việt', load: () => import('./locales/vi.po') },
  { tag: 'zh-Hans', name: '简体中文', load: () => import('./locales/zh-Hans.po') },
]

/** The language that an address, a cookie or a browser asks for, in this order; English when none is spoken here. */
export function chooseLanguage(request: Request): Language {
  const asked = [
    new URL(request.url).searchParams.get('lang'),
    /(?:^|;\s*)lang=([^;]+)/u.exec(request.headers.get('cookie') ?? '')?.[1],
    ...acceptedLanguages(request.headers.get('accept-language') ?? ''),
  ]
  return asked.map((tag) => (tag ? spoken(tag) : undefined)).find((language) => language) ?? LANGUAGES[0]!
}

/** Tags of an Accept-Language header, the most wanted first. */
function acceptedLanguages(header: string): readonly string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.split(';')
      return { tag: tag.trim(), weight: Number(weight?.trim().replace(/^q=/u, '') ?? 1) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}

/** Chinese is asked for as zh, zh-CN or zh-Hans; what is compared is the language alone. */
function spoken(tag: string): Language | undefined {
  const language = (of: string) => of.toLowerCase().split('-')[0]
  return (
    LANGUAGES.find((known) => known.tag === tag) ?? LANGUAGES.find((known) => language(known.tag) === language(tag))
  )
}
