import { cypher, type Fragment, variable } from '../../cypher/text/fragment.ts'
import type { RestoredNode, StoredRow } from '../../entities/stored/restored-values.ts'
import type { Reading } from '../../lens/reading.ts'
import { inRecord, visible } from '../../lens/visibility.ts'
import { groupBy } from '../../lib/group-by.ts'
import type { Database } from '../../neo4j/database.ts'
import { askOf } from './ask-of.ts'

/** What some entities, sources and documents tell of others, as far as the viewer sees these. */
export interface NodeDetails {
  readonly of: (node: StoredRow) => RestoredNode
  /** All that the node of that id names. */
  readonly named: (id: string) => readonly string[]
}

interface Row {
  readonly edges: readonly (readonly [id: string, type: string, otherId: string])[]
  readonly names: readonly (readonly [id: string, name: StoredRow])[]
  readonly users: readonly (readonly [id: string, nameId: string, userId: string])[]
}

/** Flat lists, one subquery for each: what Neo4j takes to plan a statement grows with how they are nested. */
export function nodeDetails(
  database: Pick<Database, 'read'>,
  reading: Reading,
): (ids: readonly string[]) => Promise<NodeDetails> {
  const ask = askOf<Row>(database, 'nodeDetails', (ids) => detailsOf(cypher`${ids}`, reading))
  return async (ids) => {
    const [row] = await ask(ids)
    const { edges, names, users } = row ?? { edges: [], names: [], users: [] }
    const edgesOf = groupBy(edges, ([id]) => id)
    const namesOf = groupBy(names, ([id]) => id)
    const usersOf = groupBy(users, ([, nameId]) => nameId)
    const usedBy = groupBy(users, ([id]) => id)
    return {
      of: (node) => ({
        node,
        names: (namesOf.get(node.id as string) ?? []).map(([, name]) => name),
        usersOf: (nameId) => (usersOf.get(nameId) ?? []).map(([, , userId]) => userId),
        related: (type) =>
          (edgesOf.get(node.id as string) ?? []).flatMap((edge) => (edge[1] === type ? [edge[2]] : [])),
      }),
      named: (id) => [
        ...(edgesOf.get(id) ?? []).map(([, , otherId]) => otherId),
        ...(usedBy.get(id) ?? []).map(([, , userId]) => userId),
      ],
    }
  }
}

function detailsOf(ids: Fragment, reading: Reading): Fragment {
  const [node, edge, other] = [variable('node'), variable('edge'), variable('other')]
  const [name, user] = [variable('name'), variable('user')]
  const each = cypher`UNWIND ${ids} AS id`
  return cypher`RETURN COLLECT {
  ${each}
  MATCH (${node}:Node {id: id})-[${edge}:WITHIN|AT|SCOPED_TO|OWNED_BY|BODY|PUBLISHED_BY|CITES|KNOWN_THROUGH]->(${other}:Node)
  WHERE ${visible(other, reading)} AND (${edge}.recordedAt IS NULL OR ${inRecord(edge, reading)})
  RETURN [id, type(${edge}), ${other}.id]
} AS edges, COLLECT {
  ${each}
  MATCH (:Node {id: id})-[:NAMED]->(${name}:Name)
  WHERE ${visible(name, reading)}
  RETURN [id, ${name} {.id, .value, .lang, .script, .scheme, .kind, .ownLevel}] ORDER BY ${name}.position
} AS names, COLLECT {
  ${each}
  MATCH (:Node {id: id})-[:NAMED]->(${name}:Name)-[:USED_BY]->(${user}:Node)
  WHERE ${visible(name, reading)} AND ${visible(user, reading)}
  RETURN [id, ${name}.id, ${user}.id]
} AS users`
}
