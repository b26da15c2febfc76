import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'

const hasLog = (file: string): boolean => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0

/**
 * Whether the last process that wrote into a file ended without closing it, so that SQLite brings back from its log
 * what was committed. False while another process is at work.
 */
export function wasLeftOpen(file: string): boolean {
  if (!hasLog(file)) return false
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: 0 })
    // the lock that SQLite gives only to one who is alone
    database.exec('pragma locking_mode = exclusive; select count(*) from sqlite_schema')
    return true
  } catch {
    return false
  } finally {
    database?.close()
  }
}

/**
 * Where to read a file in a folder in which nothing may be written: SQLite, which keeps notes beside a file that
 * others may write, has to be told that nobody does.
 */
export function readingPlace(file: string): string | URL {
  if (hasLog(file) || mayWriteBeside(file)) return file
  const place = pathToFileURL(file)
  place.searchParams.set('immutable', '1')
  return place
}

function mayWriteBeside(file: string): boolean {
  try {
    accessSync(dirname(file), constants.W_OK)
    return true
  } catch {
    return false
  }
}
