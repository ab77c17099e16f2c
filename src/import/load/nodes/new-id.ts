import { randomUUID } from 'node:crypto'
import { statement } from '../../../cypher/text/statement.ts'
import type { DatasetInput } from '../../../entities/dataset/dataset.record.ts'
import type { Database } from '../../../neo4j/database.ts'
import type { SeedDefinition } from './seed-definitions.ts'

type Refuse = (message: string) => void

interface Taken {
  /** The definitions so far by their ids. */
  readonly taken: Map<string, string>
  readonly bearers: ReadonlyMap<string, string>
  readonly refuse: Refuse
}

/** The id of what the graph does not know: the one that the data set brings, which nothing else may bear, else one of its own. */
export function newId({ ref, globalId }: SeedDefinition, { taken, bearers, refuse }: Taken): string {
  if (globalId === undefined) return randomUUID()
  const twin = taken.get(globalId)
  if (twin) refuse(`${ref} and ${twin} have the same globalId ${globalId}. Take it out of one of them.`)
  const bearer = bearers.get(globalId)
  if (bearer !== undefined) refuse(borne(ref, globalId, bearer))
  taken.set(globalId, ref)
  return globalId
}

/** An id that the graph has given is never changed. */
export function refuseOtherId({ ref, globalId }: Pick<SeedDefinition, 'ref' | 'globalId'>, id: string, refuse: Refuse) {
  if (globalId === undefined || globalId === id) return
  refuse(
    `${ref} has the globalId ${globalId} here, but the graph knows it by the id ${id}. Take globalId out, or load the data set into a graph that does not have ${ref}.`,
  )
}

/** Who bears the ids that definitions bring, by id. */
export function readBearers(
  reader: Pick<Database, 'read'>,
  definitions: readonly Pick<SeedDefinition, 'globalId'>[],
): Promise<Map<string, string>> {
  return bearersOf(
    reader,
    definitions.flatMap(({ globalId }) => globalId ?? []),
  )
}

interface DatasetFound {
  /** Its id in the graph. */
  readonly found: string | undefined
  readonly refuse: Refuse
}

/** The id of a data set, by the same rules. */
export async function datasetId(
  reader: Pick<Database, 'read'>,
  { ref, globalId }: DatasetInput,
  { found, refuse }: DatasetFound,
): Promise<string> {
  if (found !== undefined) refuseOtherId({ ref, globalId }, found, refuse)
  if (found !== undefined || globalId === undefined) return found ?? randomUUID()
  const bearer = (await bearersOf(reader, [globalId])).get(globalId)
  if (bearer !== undefined) refuse(borne(ref, globalId, bearer))
  return globalId
}

const borne = (ref: string, globalId: string, bearer: string) =>
  `The globalId ${globalId} of ${ref} is that of ${bearer} in the graph. Take globalId out, or give ${ref} an identifier that the graph knows it by.`

async function bearersOf(reader: Pick<Database, 'read'>, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await reader.read(
    statement(
      'bearersOfIds',
      `
UNWIND $ids AS id
MATCH (node:Node {id: id})
RETURN id, coalesce(head([(node)-[:IDENTIFIED_BY]->(i) | i.scheme + ':' + i.value]), id) AS ref`,
      { ids },
    ),
  )
  return new Map(rows.map(({ id, ref }) => [id as string, ref as string]))
}
