import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const shared = process.env.ISNAD_SHARED ?? resolve(import.meta.dirname, '../../../../../shared')

/** A file that others published; where it is absent its tests are skipped, which their title says. */
export function sharedFile(path: string): { path: string; isAbsent: boolean } {
  const full = join(shared, 'data', path)
  return { path: full, isAbsent: !existsSync(full) }
}
