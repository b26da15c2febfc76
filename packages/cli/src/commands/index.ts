import type { Command } from 'commander'

/** One line for each command; each is loaded when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import('./extract.ts')).extract,
  init: async () => (await import('./init.ts')).init,
  add: async () => (await import('./add.ts')).add,
  watch: async () => (await import('./watch.ts')).watch,
  retry: async () => (await import('./retry.ts')).retry,
  list: async () => (await import('./list.ts')).list,
  show: async () => (await import('./show.ts')).show,
  same: async () => (await import('./same.ts')).same,
  search: async () => (await import('./search.ts')).search,
  trace: async () => (await import('./trace.ts')).trace,
  compare: async () => (await import('./compare.ts')).compare,
  voices: async () => (await import('./voices.ts')).voices,
  gaps: async () => (await import('./gaps.ts')).gaps,
  brief: async () => (await import('./brief.ts')).brief,
  review: async () => (await import('./review.ts')).review,
  assess: async () => (await import('./assess.ts')).assess,
  code: async () => (await import('./code.ts')).code,
  undo: async () => (await import('./undo.ts')).undo,
  export: async () => (await import('./export.ts')).exportRows,
  serve: async () => (await import('./serve.ts')).serve,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  doctor: async () => (await import('./doctor.ts')).doctor,
  verify: async () => (await import('./verify.ts')).verify,
}
