import { GraphQLError } from 'graphql'
import { bodiesOf } from './ties.ts'
import type { View, ViewNode } from './view.ts'

export type RefType = ViewNode['type'] | 'Claimant' | 'Entity' | 'Node'

const MEMBERS: Partial<Record<RefType, readonly ViewNode['type'][]>> = {
  Claimant: ['Actor', 'Source'],
  Entity: ['Actor', 'Place', 'Incident'],
}

/** What a reference leads to: everything of that type that has the identifier or the id. */
export function find(ref: string, type: RefType, view: View): ViewNode[] {
  const lists: readonly (readonly ViewNode[])[] = [
    view.actors,
    view.places,
    view.incidents,
    view.sources,
    view.documents,
    view.datasets,
    view.propositions,
    view.claims,
  ]
  const types = MEMBERS[type] ?? [type]
  return lists.flat().filter((node) => {
    const isMeant = ref.includes(':') ? node.identifiers.includes(ref) : node.id === ref
    return isMeant && (type === 'Node' || types.includes(node.type))
  })
}

/** The ids that references stand for; an actor and the outlet that speaks for it are one claimant. */
export function resolve(refs: readonly string[], type: RefType, view: View): string[] {
  return refs.flatMap((ref) => {
    const found = find(ref, type, view).map(({ id }) => id)
    if (found.length === 0) throw new GraphQLError(`${ref} is unknown`, { extensions: { code: 'UNKNOWN_REF' } })
    return type === 'Claimant' || type === 'Node' ? [...found, ...found.flatMap((id) => bodiesOf(id, view))] : found
  })
}

/** What the references in lenses and filters may lead to. */
const REFERENCES: Readonly<Record<string, RefType>> = {
  claimants: 'Claimant',
  excludeClaimants: 'Claimant',
  reportedBy: 'Claimant',
  differentlyDescribedBy: 'Claimant',
  sources: 'Source',
  excludeSources: 'Source',
  datasets: 'Dataset',
  excludeDatasets: 'Dataset',
  documents: 'Document',
  subjects: 'Entity',
  objects: 'Entity',
  incidents: 'Incident',
  places: 'Place',
  against: 'Actor',
  actors: 'Actor',
  claimedBy: 'Actor',
  attributedToAll: 'Actor',
}

/** Refuses a lens or a filter that names what is unknown, whether or not the answer comes to where it stands. */
export function assertKnown(input: unknown, view: View): void {
  if (typeof input !== 'object' || input === null) return
  for (const [name, refs] of Object.entries(input))
    if (REFERENCES[name] !== undefined && refs !== null) resolve(refs as readonly string[], REFERENCES[name], view)
}
