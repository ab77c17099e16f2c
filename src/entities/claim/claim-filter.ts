import type { Arguments } from '../../cypher/arguments.ts'
import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/fragment.ts'
import type { ClaimFilter } from '../../generated/schema-types.ts'
import type { Reading } from '../../lens/reading.ts'
import { type RefKind, resolveRefs } from '../../lens/refs.ts'
import { liesWithin } from '../../lens/visibility.ts'

type Condition = (claim: Variable) => Fragment

/** The conditions of a `ClaimFilter`; an absent condition lets everything pass, an empty list nothing. */
export function claimConditions(filter: Arguments<ClaimFilter> | null, reading: Reading): Condition {
  const conditions = filter === null ? [] : [...wordConditions(filter), ...refConditions(filter, reading)]
  return (claim) => conditions.reduce((all, condition) => cypher`${all} AND ${condition(claim)}`, cypher`true`)
}

/** Conditions on words that the claim, its proposition or its document carries. */
function wordConditions(filter: Arguments<ClaimFilter>): Condition[] {
  const conditions: Condition[] = []
  const among = (
    name: 'predicates' | 'polarity' | 'modalities' | 'attributions' | 'supportTypes' | 'roles' | 'languages',
    condition: (claim: Variable, values: Fragment) => Fragment,
  ) => {
    const values = filter.optional(name)
    if (values === null) return
    const wanted = parameter(name, values)
    conditions.push((claim) => condition(claim, cypher`${wanted}`))
  }
  among('predicates', (claim, predicates) => cypher`${claim}.predicate IN ${predicates}`)
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

function refConditions(filter: Arguments<ClaimFilter>, reading: Reading): Condition[] {
  const conditions: Condition[] = []
  const among = (
    name: 'claimants' | 'documents' | 'subjects' | 'objects' | 'against' | 'incidents' | 'places',
    kind: RefKind,
    condition: (claim: Variable, ids: Fragment) => Fragment,
  ) => {
    const ids = resolveRefs(reading, kind, filter, name)
    if (ids !== null) conditions.push((claim) => condition(claim, ids))
  }
  among('claimants', 'Claimant', (claim, ids) => cypher`${claim}.claimantId IN ${ids}`)
  among('documents', 'Document', (claim, ids) => cypher`${claim}.documentId IN ${ids}`)
  among('subjects', 'Entity', (claim, ids) => cypher`${claim}.subjectId IN ${ids}`)
  among('objects', 'Entity', (claim, ids) => cypher`${claim}.objectId IN ${ids}`)
  among('against', 'Actor', (claim, ids) => cypher`any(id IN ${claim}.againstIds WHERE id IN ${ids})`)
  among('incidents', 'Incident', (claim, ids) => {
    const about = variable('about')
    return cypher`EXISTS { MATCH (${claim})-[${about}:ABOUT]->(:Incident) WHERE ${about}.entityId IN ${ids} }`
  })
  among('places', 'Place', (claim, ids) => {
    const place = variable('place')
    return cypher`EXISTS { MATCH (${claim})-[:ABOUT]->(${place}:Place) WHERE ${liesWithin(cypher`${place}.id`, ids, reading)} }`
  })
  return conditions
}
