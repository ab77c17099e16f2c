import type { Arguments } from '../../cypher/arguments.ts'
import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/fragment.ts'
import type { Late } from '../../cypher/request-values.ts'
import { AppError } from '../../errors/app-error.ts'
import type { BoundingBox, IncidentFilter } from '../../generated/schema-types.ts'
import { mayLieIn, spansOf } from '../../lens/lens-filter.ts'
import type { Reading } from '../../lens/reading.ts'
import { inRecord } from '../../lens/visibility.ts'
import { votes } from '../../lens/voting.ts'
import type { RootResolver } from '../entity-module.ts'
import { type Listed, listing } from '../fields/listing.ts'
import { type IncidentsNamed, incidentStart, incidentsNamed } from './incidents-named.ts'

type Condition = (incident: Variable) => Fragment

/** Conditions that only evidence decides, from what the filter names: `where` lets through all that may meet them. */
export type DerivedConditions = (
  named: IncidentsNamed,
  reading: Reading,
) => Required<Pick<Listed, 'where' | 'only'>> | null

/** `incidents(filter, lens)`: what is catalogued, and what claims that the lens lets vote say of it. */
export const incidentListing = (derived: DerivedConditions): RootResolver =>
  listing('Incident', ({ field, reading }) => {
    const filter = field.args.members<IncidentFilter>('filter')
    if (filter === null) return {}
    const named = incidentsNamed(filter, reading)
    const conditions = [...catalogueConditions(filter, named), ...claimedConditions(filter, named, reading)]
    const decided = derived(named, reading)
    return {
      where: (incident) => [
        ...conditions.map((condition) => condition(incident)),
        ...(decided === null ? [] : decided.where(incident)),
      ],
      start: incidentStart(named),
      ...(decided && { only: decided.only }),
    }
  })

function catalogueConditions(filter: Arguments<IncidentFilter>, { places }: IncidentsNamed): Condition[] {
  const conditions: Condition[] = []
  const types = filter.optional('types')
  if (types !== null) {
    const wanted = parameter('types', types)
    conditions.push((incident) => cypher`${incident}.incidentType IN ${wanted}`)
  }
  if (places !== null) {
    const place = variable('place')
    conditions.push(
      (incident) => cypher`EXISTS { MATCH (${incident})-[:AT]->(${place}:Place) WHERE ${place}.id IN ${places} }`,
    )
  }
  const date = spansOf(filter, 'date')
  if (date !== null) {
    const spans = parameter('date', date)
    conditions.push(
      (incident) =>
        cypher`(${incident}.dateSpans IS NOT NULL AND ${mayLieIn(cypher`${incident}.dateSpans`, cypher`${spans}`)})`,
    )
  }
  const withinBox = filter.optional('withinBox')
  if (withinBox !== null) {
    const box = parameter('box', (request) => assertBox(withinBox(request)))
    const between = filter.fixed('withinBox', (given) => given!.west <= given!.east) ? cypher`AND` : cypher`OR`
    conditions.push(
      (incident) =>
        cypher`(${incident}.latitude >= ${box}.south AND ${incident}.latitude <= ${box}.north AND (${incident}.longitude >= ${box}.west ${between} ${incident}.longitude <= ${box}.east))`,
    )
  }
  return conditions
}

function assertBox(box: BoundingBox): BoundingBox {
  const { south, north } = box
  if (south <= north) return box
  throw new AppError(
    'BAD_USER_INPUT',
    `filter.withinBox: south (${south}) lies north of north (${north}). Exchange them.`,
  )
}

function claimedConditions(
  filter: Arguments<IncidentFilter>,
  { actors, claimedBy, attributedToAll, reportedBy }: IncidentsNamed,
  reading: Reading,
): Condition[] {
  const conditions: Condition[] = []
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
  const responsibilityClaimed = filter.fixed('responsibilityClaimed')
  if (responsibilityClaimed != null) {
    const claimed = saidOf(reading, (claim, role) => isOwnClaim(claim, role, reading))
    conditions.push(responsibilityClaimed ? claimed : (incident) => cypher`NOT ${claimed(incident)}`)
  }
  const claimedWithinHours = filter.optional('claimedWithinHours')
  if (claimedWithinHours !== null) conditions.push(claimedWithin(claimedWithinHours, reading))
  if (reportedBy !== null)
    conditions.push(
      saidOf(reading, (claim) => cypher`(${claim}.claimantId IN ${reportedBy} OR ${claim}.sourceId IN ${reportedBy})`),
    )
  const minBest = filter.optional('minBest')
  if (minBest !== null) {
    const least = parameter('minBest', minBest)
    const toll = variable('toll')
    conditions.push(
      saidOf(
        reading,
        (claim) => cypher`EXISTS { MATCH (${claim})-[:REPORTS]->(${toll}:Toll) WHERE ${toll}.best >= ${least} }`,
      ),
    )
  }
  if (attributedToAll !== null) {
    conditions.push(
      (incident) =>
        cypher`all(actorId IN ${attributedToAll} WHERE ${saidOf(reading, (claim, role) => cypher`${claim}.polarity = 'ASSERTED' AND ${isPerpetrator(claim, role)} AND ${claim}.subjectId = actorId`)(incident)})`,
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
function claimedWithin(hours: Late<number>, reading: Reading): Condition {
  const days = parameter('days', (request) => toDays(hours(request)))
  return (incident) =>
    saidOf(
      reading,
      (claim, proposition) =>
        cypher`${isOwnClaim(claim, proposition, reading)} AND coalesce(${claim}.claimedSpans[0] - ${incident}.dateSpans[-1] <= ${days}, false)`,
    )(incident)
}

function toDays(hours: number): number {
  if (hours >= 0) return Math.ceil(hours / 24)
  throw new AppError(
    'BAD_USER_INPUT',
    `filter.claimedWithinHours: ${hours} is negative. Give a number of hours from 0.`,
  )
}
