import { cypher, type Fragment, type Variable, variable } from '../../cypher/text/fragment.ts'
import { bestName, type StoredName } from '../../entities/fields/names.ts'
import type { Refs } from '../../entities/stored/restored-values.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'
import { invariant } from '../../lib/invariant.ts'
import type { Database } from '../../neo4j/database.ts'
import type { ExportedEnd } from '../exporter.ts'
import type { Shorten } from '../records/seed-values.ts'
import { askOf } from './ask-of.ts'

/** What records need to know of the nodes that they name. Of what the viewer may not see it knows nothing. */
export interface RefBook extends Refs {
  /** Reads up what is not known yet. What was known before may be forgotten. */
  readonly lookUp: (ids: Iterable<string | null | undefined>) => Promise<void>
  readonly sees: (id: string | null | undefined) => boolean
  readonly end: (id: string, shorten: Shorten) => ExportedEnd
  /** The data sets that define it. */
  readonly definers: (id: string) => readonly string[]
}

interface KnownNode extends Pick<ExportedEnd, 'type' | 'kind'> {
  readonly id: string
  readonly title: string | null
  readonly identifiers: readonly string[]
  readonly names: readonly StoredName[]
  readonly datasetIds: readonly string[]
}

/** Of more nodes nothing is kept: a page names far fewer. */
const MOST_KNOWN = 20_000

/** `schemes` are those of data sets: their identifiers come before others. */
export function refBook(database: Pick<Database, 'read'>, reading: Reading, schemes: readonly string[]): RefBook {
  const known = new Map<string, KnownNode>()
  const ask = askOf<KnownNode>(database, 'namedNodes', (ids) => namedNodes(cypher`${ids}`, reading))
  const find = (id: string): KnownNode => {
    const node = known.get(id)
    invariant(node, `The node ${id} was not looked up.`)
    return node
  }
  const refOf = (id: string) => chooseRef(find(id).identifiers, schemes)
  return {
    lookUp: async (ids) => {
      const asked = [...new Set(ids)].filter((id) => id != null)
      if (known.size + asked.length > MOST_KNOWN) known.clear()
      for (const node of await ask(asked.filter((id) => !known.has(id)))) known.set(node.id, node)
    },
    sees: (id) => id != null && known.has(id),
    of: refOf,
    identifiersOf: (id) => find(id).identifiers,
    definers: (id) => find(id).datasetIds,
    end: (id, shorten) => {
      const { type, kind, title, names } = find(id)
      const ref = shorten(refOf(id))
      return { ref, type, kind, label: title ?? bestName(names, ['en']) ?? ref }
    },
  }
}

/** One that a data set of ours gave it, where there is one; the first in alphabetical order. */
function chooseRef(identifiers: readonly string[], schemes: readonly string[]): string {
  const ours = identifiers.filter((ref) => schemes.includes(ref.slice(0, ref.indexOf(':'))))
  return [...(ours.length > 0 ? ours : identifiers)].sort()[0]!
}

function namedNodes(ids: Fragment, reading: Reading): Fragment {
  const [id, node, name] = [variable('id'), variable('node'), variable('name')]
  const [identifier, dataset] = [variable('identifier'), variable('dataset')]
  return cypher`UNWIND ${ids} AS ${id}
MATCH (${node}:Node {id: ${id}})
WHERE ${visible(node, reading)}
RETURN ${node}.id AS id, ${typeOf(node)} AS type, ${kindOf(node)} AS kind, ${node}.title AS title, COLLECT {
  MATCH (${node})-[:IDENTIFIED_BY]->(${identifier}:Identifier)
  RETURN ${identifier}.scheme + ':' + ${identifier}.value
} AS identifiers, COLLECT {
  MATCH (${node})-[:NAMED]->(${name}:Name)
  WHERE ${visible(name, reading)}
  RETURN ${name} {.value, .lang, .kind} ORDER BY ${name}.position
} AS names, COLLECT {
  MATCH (${node})-[:DEFINED_BY]->(${dataset}:Dataset)
  WHERE ${visible(dataset, reading)}
  RETURN ${dataset}.id
} AS datasetIds`
}

/** What it is, among those that records tell of. */
export function typeOf(node: Variable): Fragment {
  return cypher`head([label IN labels(${node}) WHERE label IN ['Actor', 'Place', 'Incident', 'Source', 'Document']])`
}

function kindOf(node: Variable): Fragment {
  return cypher`coalesce(${node}.actorKind, ${node}.placeKind, ${node}.incidentType, ${node}.sourceKind, ${node}.documentKind)`
}
