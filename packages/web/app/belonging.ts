import type { Client } from '@servanda/server/client'

/** What the forms on an item's page say of what belongs together. */
const SAYS: readonly unknown[] = ['link', 'split', 'merge']

export const saysBelonging = (form: FormData): boolean => SAYS.includes(form.get('what'))

/** Enters it, and gives the id of the item to show then. */
export async function enterBelonging(api: Client, item: string, form: FormData): Promise<string> {
  const reason = textOf(form.get('reason'))
  const why = reason ? { reason } : {}
  switch (form.get('what')) {
    case 'merge':
      return (await api.mergeItems({ items: [item, idIn(textOf(form.get('other')))], ...why })).items[0] ?? item
    case 'split':
      return (await api.splitItem({ item, provisions: form.getAll('provision').map(String), ...why })).items[0] ?? item
    default:
      for (const pair of form.getAll('pair').map(String)) {
        const [a = '', b = ''] = pair.split(' ')
        await api.decideLink({ a, b, verdict: form.get('verdict') === 'apart' ? 'apart' : 'linked', ...why })
      }
      return item
  }
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value.trim() : '')

/** The id at the end of the address of an item's page, or an id itself. */
export function idIn(text: string): string {
  const path = URL.parse(text)?.pathname ?? text
  return decodeURIComponent(path.replace(/\/+$/, '').split('/').at(-1) ?? '')
}
