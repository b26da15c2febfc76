/** Servanda for documents in one language. */
export async function readerIn(language: string): Promise<(text: string) => void> {
  const { read } = await import('../packages/pipeline/src/index.ts')
  const { languages } = await import('../languages/index.ts')
  const { loadFrameworks } = await import('../eval/reading.ts')
  const frameworks = loadFrameworks()
  const facts = { language: { value: language, by: 'given' }, date: { value: '2026-01-01', by: 'given' } } as const
  return (text) => {
    JSON.stringify(read(text, { packs: languages, frameworks, facts }).value.parts.flatMap((part) => part.provisions))
  }
}

/** What reads a text here and what a user would otherwise take; each is loaded only when it is asked for. */
export const readers: Readonly<Record<string, () => Promise<(text: string) => void>>> = {
  Servanda: () => readerIn('en'),
  'wink-nlp (sentences, tags)': async () => {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNLP(model, ['sbd', 'pos'])
    return (text) => {
      nlp.readDoc(text).tokens().out(nlp.its.pos)
    }
  },
  'compromise (tags)': async () => {
    const { default: nlp } = await import('compromise/two')
    return (text) => {
      nlp(text).json()
    }
  },
}
