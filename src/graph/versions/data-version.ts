import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import type { Row } from '../../neo4j/database.ts'
import { writeLock } from '../lock/lock-statements.ts'
import { readVersion } from './version-statements.ts'

export interface DataVersion {
  /**
   * A word that is another one whenever a viewer of the clearance may be shown something else than before, and that stays what it is
   * where only what is marked higher has changed.
   */
  readonly graph: string
  /** Changes when a data set that the viewer sees is loaded, as its `loadedAt` does: of that the word does not tell. */
  readonly loads: number
}

/**
 * Null where nothing was ever written. To be asked for before what it is the version of: then whatever is written meanwhile makes it
 * an old one.
 */
export async function dataVersion(
  read: (query: CompiledQuery) => Promise<readonly Row[]>,
  clearance: number,
): Promise<DataVersion | null> {
  const [row] = await read(readVersion(writeLock, clearance))
  return row?.graph == null ? null : (row as unknown as DataVersion)
}
