import type { Contradiction } from '../../evidence/contradiction/contradiction.ts'
import type { GatheredEvidence } from '../../gathering/gather.ts'

/** The ids that the arguments name; null for what is left out. */
export interface NamedIds {
  readonly about: readonly string[] | null
  readonly places: readonly string[] | null
}

interface Found {
  readonly named: NamedIds
  readonly evidence: GatheredEvidence
  /** Where the incident is catalogued. */
  readonly placeIds: readonly string[]
}

/** Whether a contradiction is about what is asked: a site leads to all that is in dispute there. */
export function concerns(
  { propositionIds, positions }: Contradiction,
  { named: { about, places }, evidence, placeIds }: Found,
): boolean {
  const ends = evidence.propositions
    .filter(({ id }) => propositionIds.includes(id))
    .flatMap(({ subjectId, objectId }) => [subjectId, objectId])
  const told = positions.flatMap(({ claimIds }) => claimIds.map((id) => evidence.graph.claims.get(id)!.place?.[0]))
  const isAmong = (ids: readonly string[], found: readonly (string | null | undefined)[]) =>
    found.some((id) => id != null && ids.includes(id))
  return (
    (about === null || isAmong(about, ends)) && (places === null || isAmong(places, [...placeIds, ...ends, ...told]))
  )
}
