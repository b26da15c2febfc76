import { type RefObject, useEffect } from 'react'

export const SEARCH_KEY = '/'
const SETTING = 'servanda.search-key'

/** Whether the key works in this browser; a key without a modifier must be one that can be switched off. */
export const isSearchKeyOn = (): boolean => localStorage.getItem(SETTING) !== 'off'
export const switchSearchKey = (to: 'on' | 'off'): void => localStorage.setItem(SETTING, to)

/** Brings the search field into focus when the key is pressed anywhere but in a field. */
export function useSearchKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== SEARCH_KEY || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return
      if (!isSearchKeyOn()) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [field])
}
