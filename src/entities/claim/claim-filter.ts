import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/fragment.ts'
import { identifier } from '../../cypher/identifiers.ts'
import type { ClaimFilter } from '../../generated/schema-types.ts'
import type { Reading } from '../../lens/reading.ts'
import { type RefKind, resolveRefs } from '../../lens/refs.ts'
import { liesWithin } from '../../lens/visibility.ts'

type Condition = (claim: Variable) => Fragment

/** The conditions of a `ClaimFilter`; an absent condition lets everything pass, an empty list nothing. */
export function claimConditions(filter: ClaimFilter | null | undefined, reading: Reading): Condition {
  const conditions = filter == null ? [] : [...wordConditions(filter), ...refConditions(filter, reading)]
  return (claim) => conditions.reduce((all, condition) => cypher`${all} AND ${condition(claim)}`, cypher`true`)
}

/** Conditions on words that the claim, its proposition or its document carries. */
function wordConditions(filter: ClaimFilter): Condition[] {
  const conditions: Condition[] = []
  const among = (
    values: readonly string[] | null | undefined,
    name: string,
    condition: (claim: Variable, values: Fragment) => Fragment,
  ) => {
    if (values == null) return
    const wanted = parameter(name, values)
    conditions.push((claim) => condition(claim, cypher`${wanted}`))
  }
  const property = (name: string) => (claim: Variable, values: Fragment) =>
    cypher`${claim}.${identifier(name)} IN ${values}`
  among(filter.predicates, 'predicates', property('predicate'))
  among(filter.polarity == null ? null : [filter.polarity], 'polarities', property('polarity'))
  among(filter.modalities, 'modalities', property('modality'))
  among(filter.attributions, 'attributions', property('attribution'))
  among(
    filter.supportTypes,
    'supportTypes',
    (claim, types) => cypher`any(type IN ${claim}.supportTypes WHERE type IN ${types})`,
  )
  among(filter.roles, 'roles', (claim, roles) => {
    const proposition = variable('proposition')
    return cypher`EXISTS { MATCH (${claim})-[:STATES]->(${proposition}:Proposition) WHERE ${proposition}.role IN ${roles} }`
  })
  among(filter.languages, 'languages', (claim, languages) => {
    const document = variable('document')
    return cypher`EXISTS { MATCH (${claim})-[:REPORTED_IN]->(${document}:Document) WHERE ${document}.lang IN ${languages} }`
  })
  return conditions
}

function refConditions(filter: ClaimFilter, reading: Reading): Condition[] {
  const conditions: Condition[] = []
  const among = (
    name: 'claimants' | 'documents' | 'subjects' | 'objects' | 'against' | 'incidents' | 'places',
    kind: RefKind,
    condition: (claim: Variable, ids: Fragment) => Fragment,
  ) => {
    const refs = filter[name]
    if (refs == null) return
    const ids = resolveRefs(reading, `filter.${name}`, kind, refs)
    conditions.push((claim) => condition(claim, ids))
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
