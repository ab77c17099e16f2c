import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A file that others published; where it is absent its tests are skipped, which their titles say. */
export function sharedFile(environment: NodeJS.ProcessEnv, path: string): { path: string; isAbsent: boolean } {
  const shared = environment.ISNAD_SHARED ?? resolve(import.meta.dirname, '../../../../../shared')
  const full = join(shared, 'data', path)
  return { path: full, isAbsent: !existsSync(full) }
}
