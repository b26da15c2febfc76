import type { DocumentFacts } from '@servanda/pipeline'
import { isDay } from './text/day.ts'

/** Facts that a file name gives: `2025-04-14-talks.en.txt` has a date and a language. */
export function factsFromName(name: string): DocumentFacts {
  const base = name.split(/[\\/]/).at(-1) ?? name
  const day = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(base)?.[1]
  const language = /\.([a-z]{2,3}(?:-[A-Za-z]{2,8})?)\.[A-Za-z]+$/.exec(base)?.[1]
  return {
    ...(day && isDay(day) ? { date: { value: day, by: 'file name', reason: `starts with ${day}` } } : {}),
    ...(language ? { language: { value: language, by: 'file name', reason: `ends in .${language}` } } : {}),
  }
}

/** The ending of a file's name, lower case, with its dot; empty where it has none. */
export function endingOf(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? name
  const dot = base.lastIndexOf('.')
  return dot > 0 ? base.slice(dot).toLowerCase() : ''
}
