import {
  type ActorFact,
  type ClaimFact,
  type DatasetFact,
  type DocumentFact,
  type Facts,
  type IncidentFact,
  type PlaceFact,
  type PropositionFact,
  type SourceFact,
  stoodAt,
  type Timed,
} from '../record/facts.ts'

export type Entity = ActorFact | PlaceFact | IncidentFact
export type Claimant = ActorFact | SourceFact
export type ViewNode = Entity | SourceFact | DocumentFact | DatasetFact | PropositionFact | ClaimFact

/**
 * What a viewer may see of the record at a moment, and nothing else: no answer made from it can tell of what is hidden. A reference to
 * what is not here leads to nothing.
 */
export interface View extends Facts {
  readonly knownAt: number
  readonly clearance: number
  /** Whether it is told who assessed. */
  readonly seesPeople: boolean
  get(id: string | null): ViewNode | null
  /** Claims in the record; `claims` has those too that have left it. */
  readonly standing: readonly ClaimFact[]
  /** Where a reference leads that has its time, such as who owns a source. */
  current(targets: readonly Timed[]): string[]
}

/** Who views. */
export type Who = Pick<View, 'clearance' | 'seesPeople'>

export function viewOf(facts: Facts, { clearance, seesPeople }: Who, knownAt: number): View {
  const visible = <T extends { readonly level: number }>(list: readonly T[]) =>
    list.filter(({ level }) => level <= clearance)
  const withNames = <T extends ActorFact | PlaceFact | IncidentFact | SourceFact>(list: readonly T[]) =>
    visible(list).map((fact): T => ({ ...fact, names: visible(fact.names) }))
  const claims = visible(facts.claims).filter(({ recordedAt }) => recordedAt <= knownAt)
  const seen = {
    actors: withNames(facts.actors),
    places: withNames(facts.places),
    incidents: withNames(facts.incidents),
    sources: withNames(facts.sources),
    documents: visible(facts.documents),
    datasets: visible(facts.datasets),
    propositions: visible(facts.propositions).filter(({ id }) => claims.some(({ proposition }) => proposition === id)),
    claims,
  }
  const nodes = new Map<string, ViewNode>(
    Object.values(seen).flatMap((list) =>
      (list as readonly ViewNode[]).map((node): [string, ViewNode] => [node.id, node]),
    ),
  )
  return {
    ...seen,
    clearance,
    seesPeople,
    knownAt,
    assessments: visible(facts.assessments).filter((assessment) => stoodAt(assessment, knownAt)),
    coverage: visible(facts.coverage).filter((row) => stoodAt(row, knownAt)),
    standing: claims.filter((claim) => stoodAt(claim, knownAt)),
    get: (id) => (id === null ? null : (nodes.get(id) ?? null)),
    current: (targets) =>
      targets.filter((target) => stoodAt(target, knownAt) && nodes.has(target.to)).map(({ to }) => to),
  }
}
