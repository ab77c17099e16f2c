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
