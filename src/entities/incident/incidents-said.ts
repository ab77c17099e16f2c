import type { WitnessedCondition } from '../../cypher/plan.ts'
import type { Late } from '../../cypher/request-values.ts'
import type { Arguments } from '../../cypher/selection/arguments.ts'
import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/text/fragment.ts'
import { AppError } from '../../errors/app-error.ts'
import { counting } from '../../gathering/weighing.ts'
import { type Testimony, witness, witnessedBy } from '../../gathering/witnessed.ts'
import type { IncidentFilter } from '../../generated/schema-types.ts'
import type { Reading } from '../../lens/reading.ts'
import { inRecord } from '../../lens/visibility.ts'
import { votes } from '../../lens/voting.ts'
import type { IncidentsNamed } from './incidents-named.ts'

/** What a claim that votes says of an incident, or what none says. */
interface Said {
  readonly what: (claim: Variable, proposition: Variable, incident: Variable) => Fragment
  readonly needs: Testimony['needs']
  /** The ids for each of which a claim has to say it; `what` calls the one at hand `actorId`. */
  readonly each?: Fragment
}

interface SaidConditions {
  readonly conditions: readonly ((incident: Variable) => Fragment)[]
  /** Where evidence has to tell which claims count: the statement then only finds those that may. */
  readonly witnessed: WitnessedCondition | null
}

/** What claims that the lens lets vote have to say of an incident. */
export function incidentsSaid(
  filter: Arguments<IncidentFilter>,
  named: IncidentsNamed,
  reading: Reading,
): SaidConditions {
  const said = saidConditions(filter, named, reading)
  const weighings = counting(reading)
  if (weighings.length === 0 || said.length === 0)
    return { conditions: said.map((one) => (incident) => isSaid(one, incident, reading)), witnessed: null }
  const asserted = said.filter(({ needs }) => needs !== 'none')
  return {
    conditions: asserted.map((one) => (incident) => isSaid(one, incident, reading)),
    witnessed: witnessedBy(
      said.map((one) => ({
        needs: one.needs,
        weighings,
        groups: (incident: Variable) => groupsOf(one, incident, reading),
      })),
      reading,
    ),
  }
}

function isSaid({ what, needs, each }: Said, incident: Variable, reading: Reading): Fragment {
  const exists = cypher`EXISTS { ${matchSaid(what, incident, variable('claim'), reading)} }`
  if (each !== undefined) return cypher`all(actorId IN ${each} WHERE ${exists})`
  return needs === 'none' ? cypher`NOT ${exists}` : exists
}

function groupsOf({ what, each }: Said, incident: Variable, reading: Reading): Fragment {
  const claim = variable('claim')
  const group = cypher`COLLECT { ${matchSaid(what, incident, claim, reading)} RETURN DISTINCT ${witness(claim)} }`
  return each === undefined ? cypher`[${group}]` : cypher`[actorId IN ${each} | ${group}]`
}

function matchSaid(what: Said['what'], incident: Variable, claim: Variable, reading: Reading): Fragment {
  const proposition = variable('proposition')
  const conditions = votes(claim, reading).reduce(
    (all, one) => cypher`${all} AND ${one}`,
    what(claim, proposition, incident),
  )
  return cypher`MATCH (${incident})<-[:ABOUT]-(${claim}:Claim)-[:STATES]->(${proposition}:Proposition) WHERE ${conditions}`
}

/** In the order in which a statement asks them. */
function saidConditions(filter: Arguments<IncidentFilter>, named: IncidentsNamed, reading: Reading): Said[] {
  const { actors, claimedBy, attributedToAll, reportedBy } = named
  const said: Said[] = []
  const one = (what: Said['what']) => said.push({ what, needs: 'one of each' })
  if (actors !== null)
    one(
      (claim) =>
        cypher`${claim}.predicate = 'PARTICIPATED_IN' AND ${claim}.polarity = 'ASSERTED' AND ${claim}.subjectId IN ${actors}`,
    )
  if (claimedBy !== null)
    one((claim, role) => cypher`${isOwnClaim(claim, role, reading)} AND ${claim}.subjectId IN ${claimedBy}`)
  const responsibilityClaimed = filter.fixed('responsibilityClaimed')
  if (responsibilityClaimed != null)
    said.push({
      what: (claim, role) => isOwnClaim(claim, role, reading),
      needs: responsibilityClaimed ? 'one of each' : 'none',
    })
  const claimedWithinHours = filter.optional('claimedWithinHours')
  if (claimedWithinHours !== null) one(claimedWithin(claimedWithinHours, reading))
  if (reportedBy !== null)
    one((claim) => cypher`(${claim}.claimantId IN ${reportedBy} OR ${claim}.sourceId IN ${reportedBy})`)
  const minBest = filter.optional('minBest')
  if (minBest !== null) one(reportsAtLeast(minBest))
  if (attributedToAll !== null)
    said.push({
      what: (claim, role) =>
        cypher`${claim}.polarity = 'ASSERTED' AND ${isPerpetrator(claim, role)} AND ${claim}.subjectId = actorId`,
      needs: 'one of each',
      each: attributedToAll,
    })
  return said
}

function reportsAtLeast(minBest: Late<number>): Said['what'] {
  const least = parameter('minBest', minBest)
  const toll = variable('toll')
  return (claim) => cypher`EXISTS { MATCH (${claim})-[:REPORTS]->(${toll}:Toll) WHERE ${toll}.best >= ${least} }`
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
function claimedWithin(hours: Late<number>, reading: Reading): Said['what'] {
  const days = parameter('days', (request) => toDays(hours(request)))
  return (claim, proposition, incident) =>
    cypher`${isOwnClaim(claim, proposition, reading)} AND coalesce(${claim}.claimedSpans[0] - ${incident}.dateSpans[-1] <= ${days}, false)`
}

function toDays(hours: number): number {
  if (hours >= 0) return Math.ceil(hours / 24)
  throw new AppError(
    'BAD_USER_INPUT',
    `filter.claimedWithinHours: ${hours} is negative. Give a number of hours from 0.`,
  )
}
