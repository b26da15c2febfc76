import type { Client } from '@servanda/server/client'

type Assess = Parameters<Client['assess']>[0]
type AddEvidence = Parameters<Client['addEvidence']>[0]

/** Enters what a form on an item's page asks for. */
export async function enterForm(api: Client, item: string, form: FormData): Promise<void> {
  const fields = filled(form)
  switch (form.get('what')) {
    case 'assessment':
      await api.assess({
        ...(fields as unknown as Omit<Assess, 'item' | 'evidence'>),
        item,
        evidence: form.getAll('evidence').map(String),
      })
      return
    case 'evidence':
      await api.addEvidence({ ...(fields as unknown as Omit<AddEvidence, 'item'>), item })
      return
    default:
      await api.noteSearch({ ...(fields as unknown as { readonly place: string }), item })
  }
}

/** The fields that somebody filled in. */
function filled(form: FormData): Readonly<Record<string, string>> {
  const fields = [...form].filter(([name]) => name !== 'what' && name !== 'evidence')
  return Object.fromEntries(
    fields.flatMap(([name, value]) => (typeof value === 'string' && value.trim() ? [[name, value.trim()]] : [])),
  )
}
