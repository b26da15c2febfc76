import { type RefObject, useEffect, useRef } from 'react'

/** Marks in the text and entries of the list name the provisions that they show: data-p="12" or "12 13". */
const NAMING = '[data-p]'

const numbersOf = (element: Element | null): readonly string[] =>
  element?.closest<HTMLElement>(NAMING)?.dataset.p?.split(' ') ?? []

/**
 * Ties the text of a document to the list beside it: what is pointed at, focused or addressed on one side stands
 * out on the other, and the list scrolls to it. Give the result to the element that holds both.
 */
export function useLinked(): RefObject<HTMLDivElement | null> {
  const reader = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const root = reader.current
    if (!root) return
    const point = (event: Event) => standOut(root, event.target as Element)
    const address = () => standOut(root, document.getElementById(location.hash.slice(1)))
    address()
    root.addEventListener('pointerover', point)
    root.addEventListener('focusin', point)
    window.addEventListener('hashchange', address)
    return () => {
      root.removeEventListener('pointerover', point)
      root.removeEventListener('focusin', point)
      window.removeEventListener('hashchange', address)
    }
  }, [])
  return reader
}

function standOut(root: Element, target: Element | null): void {
  const numbers = numbersOf(target)
  if (numbers.length === 0) return
  for (const element of root.querySelectorAll('[data-active]')) element.removeAttribute('data-active')
  for (const number of numbers) {
    for (const element of root.querySelectorAll(`[data-p~="${CSS.escape(number)}"]`))
      element.toggleAttribute('data-active', true)
  }
  if (target?.closest('.provision-list')) return
  showInList(root.querySelector(`.provision-list ${NAMING}[data-active]`))
}

/** Scrolls the list alone: the page stays where it is being read. */
function showInList(entry: Element | null): void {
  const list = entry?.closest('.provision-list')
  if (!entry || !list || list.scrollHeight <= list.clientHeight) return
  const { top, bottom } = entry.getBoundingClientRect()
  const frame = list.getBoundingClientRect()
  if (top < frame.top) list.scrollTop -= frame.top - top + 12
  if (bottom > frame.bottom) list.scrollTop += Math.min(bottom - frame.bottom + 12, top - frame.top)
}
