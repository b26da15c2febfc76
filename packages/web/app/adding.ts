import { createClient } from '@servanda/server/client'
import { useRef, useState } from 'react'
import type { AddReport } from './api.ts'

/** What is sent at once: enough that little time goes by between, little enough that stopping is quick. */
const MOST_FILES = 16
const MOST_BYTES = 8 * 1024 * 1024

/** How far the sending of many files is. */
export interface Adding {
  readonly total: number
  readonly reports: readonly AddReport[]
  /** Seconds since it began. */
  readonly seconds: number
  readonly state: 'sending' | 'stopped' | 'done'
  /** Why it ended before all was sent. */
  readonly problem?: string
}

/** Files in parcels, each small enough to be sent at once. */
export function parcels<File extends { readonly size: number }>(files: readonly File[]): readonly (readonly File[])[] {
  const made: File[][] = []
  let bytes = 0
  for (const file of files) {
    const last = made.at(-1)
    if (!last || last.length === MOST_FILES || bytes + file.size > MOST_BYTES) {
      made.push([file])
      bytes = file.size
    } else {
      last.push(file)
      bytes += file.size
    }
  }
  return made
}

/** Sends many files parcel by parcel, so that one sees how far it is and may stop it at any point. */
export function useAdding(): {
  readonly adding: Adding | undefined
  readonly start: (form: FormData) => Promise<void>
  readonly stop: () => void
} {
  const [adding, setAdding] = useState<Adding>()
  const isStopped = useRef(false)
  const start = async (form: FormData): Promise<void> => {
    isStopped.current = false
    const client = createClient((request) => fetch(request))
    const files = form.getAll('files').filter((one): one is File => one instanceof File && one.name !== '')
    form.delete('files')
    const begun = performance.now()
    let now: Adding = { total: files.length, reports: [], seconds: 0, state: 'sending' }
    const show = (change: Partial<Adding>): void => {
      now = { ...now, seconds: (performance.now() - begun) / 1000, ...change }
      setAdding(now)
    }
    show({})
    try {
      for (const parcel of parcels(files)) {
        if (isStopped.current) break
        const { reports } = await client.add(parcelOf(form, parcel))
        show({ reports: [...now.reports, ...reports] })
      }
      show({ state: isStopped.current ? 'stopped' : 'done' })
    } catch (error) {
      show({ state: 'stopped', problem: (error as Error).message })
    }
  }
  const stop = (): void => {
    isStopped.current = true
  }
  return { adding, start, stop }
}

function parcelOf(form: FormData, files: readonly File[]): FormData {
  const parcel = new FormData()
  for (const [field, value] of form) parcel.append(field, value)
  for (const file of files) parcel.append('files', file, file.name)
  return parcel
}
