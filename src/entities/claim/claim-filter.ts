import type { Arguments } from '../../cypher/selection/arguments.ts'
import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/text/fragment.ts'
import type { Weighing } from '../../gathering/weighing.ts'
import type { ClaimFilter } from '../../generated/schema-types.ts'
import type { Named, Reading } from '../../lens/reading.ts'
import { type RefKind, resolveRefs } from '../../lens/refs.ts'
import { visibleInRecord } from '../../lens/visibility.ts'
import { filterWeighings } from './weighing/filter-weighings.ts'

type Condition = (claim: Variable) => Fragment

export interface ClaimConditions {
  /** An absent condition lets everything pass, an empty list nothing. */
  readonly passes: (claim: Variable) => readonly Fragment[]
  readonly named: readonly Named[]
  /** What takes the evidence of the claim's proposition to tell. */
  readonly weighings: readonly Weighing[]
}

/** What a `ClaimFilter` lets through. */
export function claimConditions(filter: Arguments<ClaimFilter> | null, reading: Reading): ClaimConditions {
  const named: Named[] = []
  if (filter === null) return { passes: () => [], named, weighings: [] }
  const conditions = [
    ...wordConditions(filter, named),
    ...refConditions(filter, reading, named),
    ...changeConditions(filter, reading),
    ...statusConditions(filter),
  ]
  return {
    passes: (claim) => conditions.map((condition) => condition(claim)),
    named,
    weighings: filterWeighings(filter),
  }
}

/** Conditions on words that the claim, its proposition or its document carries. */
function wordConditions(filter: Arguments<ClaimFilter>, named: Named[]): Condition[] {
  const conditions: Condition[] = []
  const among = (
    name: 'predicates' | 'polarity' | 'modalities' | 'attributions' | 'supportTypes' | 'roles' | 'languages',
    condition: (claim: Variable, values: Fragment) => Fragment,
    what?: Named['what'],
  ) => {
    const values = filter.optional(name)
    if (values === null) return
    const wanted = cypher`${parameter(name, values)}`
    conditions.push((claim) => condition(claim, wanted))
    if (what !== undefined) named.push({ what, values: wanted })
  }
  among('predicates', (claim, predicates) => cypher`${claim}.predicate IN ${predicates}`, 'predicate')
  among('polarity', (claim, polarity) => cypher`${claim}.polarity = ${polarity}`)
  among('modalities', (claim, modalities) => cypher`${claim}.modality IN ${modalities}`)
  among('attributions', (claim, attributions) => cypher`${claim}.attribution IN ${attributions}`)
  among('supportTypes', (claim, types) => cypher`any(type IN ${claim}.supportTypes WHERE type IN ${types})`)
  among('roles', (claim, roles) => {
    const proposition = variable('proposition')
    return cypher`EXISTS { MATCH (${claim})-[:STATES]->(${proposition}:Proposition) WHERE ${proposition}.role IN ${roles} }`
  })
  among('languages', (claim, languages) => {
    const document = variable('document')
    return cypher`EXISTS { MATCH (${claim})-[:REPORTED_IN]->(${document}:Document) WHERE ${document}.lang IN ${languages} }`
  })
  return conditions
}

function refConditions(filter: Arguments<ClaimFilter>, reading: Reading, named: Named[]): Condition[] {
  const conditions: Condition[] = []
  const among = (
    name: 'claimants' | 'documents' | 'subjects' | 'objects' | 'against' | 'incidents' | 'places',
    kind: RefKind,
    what: Named['what'],
    condition: (claim: Variable, ids: Fragment) => Fragment,
  ) => {
    const ids = resolveRefs(reading, kind, filter, name)
    if (ids === null) return
    conditions.push((claim) => condition(claim, ids))
    named.push({ what, values: ids })
  }
  among('claimants', 'Claimant', 'claimant', (claim, ids) => cypher`${claim}.claimantId IN ${ids}`)
  among('documents', 'Document', 'document', (claim, ids) => cypher`${claim}.documentId IN ${ids}`)
  among('subjects', 'Entity', 'entity', (claim, ids) => cypher`${claim}.subjectId IN ${ids}`)
  among('objects', 'Entity', 'entity', (claim, ids) => cypher`${claim}.objectId IN ${ids}`)
  among('against', 'Actor', 'entity', (claim, ids) => cypher`any(id IN ${claim}.againstIds WHERE id IN ${ids})`)
  among('incidents', 'Incident', 'entity', (claim, ids) => {
    const about = variable('about')
    return cypher`EXISTS { MATCH (${claim})-[${about}:ABOUT]->(:Incident) WHERE ${about}.entityId IN ${ids} }`
  })
  among('places', 'Place', 'place', (claim, ids) => {
    const about = variable('about')
    return cypher`EXISTS { MATCH (${claim})-[${about}:ABOUT]->(:Place) WHERE ${about}.entityId IN ${ids} }`
  })
  return conditions
}

/** Taken from a claim whose claimant committed itself in another way. */
function changeConditions(filter: Arguments<ClaimFilter>, reading: Reading): Condition[] {
  const changed = filter.fixed('modalityChanged')
  if (changed == null) return []
  const earlier = variable('earlier')
  const isChanged: Condition = (claim) =>
    cypher`EXISTS { MATCH (${claim})-[:DERIVED_FROM]->(${earlier}:Claim) WHERE ${visibleInRecord(earlier, reading)} AND ${earlier}.modality <> ${claim}.modality }`
  return [changed ? isChanged : (claim) => cypher`NOT ${isChanged(claim)}`]
}

/** What the statuses are takes evidence to tell; that there are none does not. */
function statusConditions(filter: Arguments<ClaimFilter>): Condition[] {
  const statuses = filter.optional('statuses')
  if (statuses === null) return []
  const wanted = parameter('statuses', statuses)
  return [() => cypher`size(${wanted}) > 0`]
}
