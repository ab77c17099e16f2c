import type { KnownNode } from './known-nodes.ts'
import { newId, refuseOtherId } from './new-id.ts'
import type { SeedDefinition } from './seed-definitions.ts'

interface Resolving {
  readonly dataset: { readonly id: string; readonly title: string }
  readonly refuse: (message: string) => void
  /** Told of what another data set defines with other content, where that is not refused. */
  readonly differ: ((definition: SeedDefinition) => void) | undefined
  /** The definitions of this data set that the graph knows by their references, by the id there. */
  readonly bySlug: ReadonlyMap<string, string>
}

/** What the graph holds of some definitions: by identifier, and who bears the ids that they bring, by id. */
interface Found {
  readonly known: ReadonlyMap<string, KnownNode>
  readonly bearers: ReadonlyMap<string, string>
}

/**
 * Gives each definition its id, one after the other: that of the entity which any of its identifiers leads to, else a
 * new one. An identifier that the graph gives to an entity which this data set now defines without it is free again.
 */
export function definitionResolver({ dataset, refuse, differ, bySlug }: Resolving) {
  const taken = new Map<string, string>()
  return (definition: SeedDefinition, { known, bearers }: Found): string => {
    const found = new Map<string, string>()
    for (const ref of definition.identifiers) {
      const id = known.get(ref)?.id
      if (id && (bySlug.get(id) ?? definition.ref) === definition.ref && !found.has(id)) found.set(id, ref)
    }
    const [id, ...others] = found.keys()
    if (id === undefined) return newId(definition, { taken, bearers, refuse })
    for (const other of others) refuse(twoEntities(definition.ref, found.get(id)!, found.get(other)!))
    const twin = taken.get(id)
    if (twin) refuse(`${definition.ref} and ${twin} are two here, but one in the graph: both lead to the id ${id}.`)
    refuseOtherId(definition, id, refuse)
    checkNode(definition, known.get(found.get(id)!)!, { dataset, refuse, differ })
    taken.set(id, definition.ref)
    return id
  }
}

const twoEntities = (ref: string, one: string, other: string) =>
  `The identifiers ${one} and ${other} of ${ref} lead to two different entities in the graph. Take one of them away, or say with a SAME_AS claim that the two are one.`

function checkNode(
  definition: SeedDefinition,
  node: KnownNode,
  { dataset, refuse, differ }: Pick<Resolving, 'dataset' | 'refuse' | 'differ'>,
): void {
  const { ref, label, contentHash } = definition
  if (node.label !== label) refuse(`${ref} is of type ${label} here, but of type ${node.label} in the graph.`)
  for (const other of node.definitions) {
    if (other.datasetId === dataset.id || other.contentHash === contentHash) continue
    if (differ) {
      differ(definition)
      return
    }
    refuse(
      `${ref} is defined by "${dataset.title}" and, with different content, by "${other.title}". Refer to it as scheme:value in one of the two, or define it alike.`,
    )
  }
}
