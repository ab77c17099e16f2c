import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/fragment.ts'
import { AppError } from '../../errors/app-error.ts'
import type { IncidentFilter } from '../../generated/schema-types.ts'
import { mayLieIn, periodOf } from '../../lens/lens-filter.ts'
import type { Reading } from '../../lens/reading.ts'
import { resolveRefs } from '../../lens/refs.ts'
import { inRecord, liesWithin, visible } from '../../lens/visibility.ts'
import { votes } from '../../lens/voting.ts'
import { listing } from '../fields/listing.ts'

type Condition = (incident: Variable) => Fragment

/** `incidents(filter, lens)`: what is catalogued, and what claims that the lens lets vote say of it. */
export const incidents = listing('Incident', ({ field, reading }) => {
  const filter = (field.args.filter ?? {}) as IncidentFilter
  const conditions = [...catalogueConditions(filter, reading), ...claimedConditions(filter, reading)]
  return (incident) => conditions.map((condition) => condition(incident))
})

function catalogueConditions({ types, places, date, withinBox }: IncidentFilter, reading: Reading): Condition[] {
  const conditions: Condition[] = []
  if (types != null) {
    const wanted = parameter('types', types)
    conditions.push((incident) => cypher`${incident}.incidentType IN ${wanted}`)
  }
  if (places != null) {
    const ids = resolveRefs(reading, 'filter.places', 'Place', places)
    const place = variable('place')
    conditions.push(
      (incident) =>
        cypher`EXISTS { MATCH (${incident})-[:AT]->(${place}:Place) WHERE ${visible(place, reading)} AND ${liesWithin(cypher`${place}.id`, ids, reading)} }`,
    )
  }
  if (date != null) {
    const spans = parameter('date', periodOf('filter.date', date).spans)
    conditions.push(
      (incident) =>
        cypher`(${incident}.dateSpans IS NOT NULL AND ${mayLieIn(cypher`${incident}.dateSpans`, cypher`${spans}`)})`,
    )
  }
  if (withinBox != null) {
    const { west, south, east, north } = withinBox
    if (south > north)
      throw new AppError(
        'BAD_USER_INPUT',
        `filter.withinBox: south (${south}) lies north of north (${north}). Exchange them.`,
      )
    const box = parameter('box', { west, south, east, north })
    const between = west <= east ? cypher`AND` : cypher`OR`
    conditions.push(
      (incident) =>
        cypher`(${incident}.latitude >= ${box}.south AND ${incident}.latitude <= ${box}.north AND (${incident}.longitude >= ${box}.west ${between} ${incident}.longitude <= ${box}.east))`,
    )
  }
  return conditions
}

function claimedConditions(filter: IncidentFilter, reading: Reading): Condition[] {
  const conditions: Condition[] = []
  const ids = (name: 'actors' | 'claimedBy' | 'reportedBy' | 'attributedToAll', kind: 'Actor' | 'Claimant') => {
    const refs = filter[name]
    return refs == null ? null : resolveRefs(reading, `filter.${name}`, kind, refs)
  }
  const [actors, claimedBy, attributedTo, reporters] = [
    ids('actors', 'Actor'),
    ids('claimedBy', 'Actor'),
    ids('attributedToAll', 'Actor'),
    ids('reportedBy', 'Claimant'),
  ]
  if (actors !== null)
    conditions.push(
      saidOf(
        reading,
        (claim) =>
          cypher`${claim}.predicate = 'PARTICIPATED_IN' AND ${claim}.polarity = 'ASSERTED' AND ${claim}.subjectId IN ${actors}`,
      ),
    )
  if (claimedBy !== null)
    conditions.push(
      saidOf(
        reading,
        (claim, role) => cypher`${isOwnClaim(claim, role, reading)} AND ${claim}.subjectId IN ${claimedBy}`,
      ),
    )
  if (filter.responsibilityClaimed != null) {
    const claimed = saidOf(reading, (claim, role) => isOwnClaim(claim, role, reading))
    conditions.push(filter.responsibilityClaimed ? claimed : (incident) => cypher`NOT ${claimed(incident)}`)
  }
  if (filter.claimedWithinHours != null) conditions.push(claimedWithin(filter.claimedWithinHours, reading))
  if (reporters !== null)
    conditions.push(
      saidOf(reading, (claim) => cypher`(${claim}.claimantId IN ${reporters} OR ${claim}.sourceId IN ${reporters})`),
    )
  if (filter.minBest != null) {
    const least = parameter('minBest', filter.minBest)
    const toll = variable('toll')
    conditions.push(
      saidOf(
        reading,
        (claim) => cypher`EXISTS { MATCH (${claim})-[:REPORTS]->(${toll}:Toll) WHERE ${toll}.best >= ${least} }`,
      ),
    )
  }
  if (attributedTo !== null) {
    conditions.push(
      (incident) =>
        cypher`all(actorId IN ${attributedTo} WHERE ${saidOf(reading, (claim, role) => cypher`${claim}.polarity = 'ASSERTED' AND ${isPerpetrator(claim, role)} AND ${claim}.subjectId = actorId`)(incident)})`,
    )
  }
  return conditions
}

/** A claim that votes says this of the incident. */
function saidOf(reading: Reading, what: (claim: Variable, proposition: Variable) => Fragment): Condition {
  return (incident) => {
    const [claim, proposition] = [variable('claim'), variable('proposition')]
    const conditions = votes(claim, reading).reduce((all, one) => cypher`${all} AND ${one}`, what(claim, proposition))
    return cypher`EXISTS { MATCH (${incident})<-[:ABOUT]-(${claim}:Claim)-[:STATES]->(${proposition}:Proposition) WHERE ${conditions} }`
  }
}

const isPerpetrator = (claim: Variable, proposition: Variable): Fragment =>
  cypher`${claim}.predicate = 'PARTICIPATED_IN' AND ${proposition}.role = 'PERPETRATOR'`

/** A claim of responsibility: an actor, or the source that it speaks through, asserts its own part. */
function isOwnClaim(claim: Variable, proposition: Variable, reading: Reading): Fragment {
  const body = variable('body')
  return cypher`${isPerpetrator(claim, proposition)} AND ${claim}.polarity = 'ASSERTED'
    AND (${claim}.claimantId = ${claim}.subjectId OR EXISTS { MATCH (:Source {id: ${claim}.claimantId})-[${body}:BODY]->(:Actor {id: ${claim}.subjectId}) WHERE ${inRecord(body, reading)} })`
}

/** Days are the finest that is stored: a claim made on the next day may have been made within an hour. */
function claimedWithin(hours: number, reading: Reading): Condition {
  if (hours < 0)
    throw new AppError(
      'BAD_USER_INPUT',
      `filter.claimedWithinHours: ${hours} is negative. Give a number of hours from 0.`,
    )
  const days = parameter('days', Math.ceil(hours / 24))
  return (incident) =>
    saidOf(
      reading,
      (claim, proposition) =>
        cypher`${isOwnClaim(claim, proposition, reading)} AND coalesce(${claim}.claimedSpans[0] - ${incident}.dateSpans[-1] <= ${days}, false)`,
    )(incident)
}
