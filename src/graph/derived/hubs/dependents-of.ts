import type { Database } from '../../../neo4j/database.ts'
import { claimsBehind, documentsOf, propositionsAbout } from '../dependents.ts'

/** The ids of all whose level, copies or place in lists may follow from a node. */
export interface Dependents {
  readonly claims: readonly string[]
  readonly documents: readonly string[]
  readonly propositions: readonly string[]
}

export async function dependentsOf(reader: Pick<Database, 'read'>, id: string): Promise<Dependents> {
  const find = async (query: typeof claimsBehind) => (await reader.read(query([id]))).map((row) => row.id as string)
  return {
    claims: await find(claimsBehind),
    documents: await find(documentsOf),
    propositions: await find(propositionsAbout),
  }
}
