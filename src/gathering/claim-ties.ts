import { eachOnce } from '../cypher/text/each-once.ts'
import { cypher, type Fragment, type Variable, variable } from '../cypher/text/fragment.ts'
import { citedWithoutClaims } from '../lens/kept-origins.ts'
import type { Reading } from '../lens/reading.ts'
import { inRecord, visible, visibleInRecord } from '../lens/visibility.ts'

/** What claims are said to be evidence for or to rule out: which claim, by which, and what that one says. */
export function relationsTo(claims: Variable, reading: Reading): Fragment {
  const [claim, relation, other, proposition] = [
    variable('claim'),
    variable('relation'),
    variable('other'),
    variable('proposition'),
  ]
  return cypher`COLLECT {
      UNWIND ${claims} AS ${claim}
      MATCH (${claim})<-[${relation}:RELATES_TO]-(${other})-[:STATES]->(${proposition})
      WHERE ${visibleInRecord(other, reading)}
      RETURN DISTINCT {claimId: ${claim}.id, type: ${relation}.type, byId: ${other}.id, proposition: ${contentOf(proposition)}}
    }`
}

export function tollsOf(claims: Variable): Fragment {
  const [claim, toll] = [variable('claim'), variable('toll')]
  return cypher`COLLECT {
      UNWIND ${claims} AS ${claim}
      MATCH (${claim})-[:REPORTS]->(${toll})
      RETURN [${claim}.id, ${toll} {.outcome, .partyScope, .low, .best, .high}] ORDER BY ${toll}.position
    }`
}

/** Of each place that qualifies a claim what contains it, nearest first, itself included. */
export function placesOf(claims: Variable, reading: Reading): Fragment {
  const [named, id, outer, place] = [variable('named'), variable('placeId'), variable('outer'), variable('place')]
  return cypher`COLLECT {
      ${eachOnce(id, cypher`UNWIND [x IN ${claims} WHERE x.placeId IS NOT NULL | x.placeId] AS ${named} RETURN DISTINCT ${named}`)}
      RETURN [${id}, COLLECT {
        MATCH (:Place:Node {id: ${id}}) (()-[:WITHIN]->(${outer} WHERE ${visible(outer, reading)}))* (${place})
        RETURN ${place}.id ORDER BY size(${outer})
      }]
    }`
}

/** Of each opponent the actors of which it is alleged to be part, itself included. */
export function opponentsOf(claims: Variable, reading: Reading): Fragment {
  const [claim, named, id] = [variable('claim'), variable('named'), variable('opponentId')]
  const [part, whole] = [variable('part'), variable('whole')]
  return cypher`COLLECT {
      ${eachOnce(id, cypher`UNWIND ${claims} AS ${claim} UNWIND ${claim}.againstIds AS ${named} RETURN DISTINCT ${named}`)}
      RETURN [${id}, COLLECT {
        MATCH (:Actor:Node {id: ${id}}) (()-[${part}:ALLEGED_WHOLE WHERE ${part}.predicate = 'PART_OF' AND ${visibleInRecord(part, reading)}]->())* (${whole})
        RETURN DISTINCT ${whole}.id
      }]
    }`
}

/** Steps in the record between what may be seen; of an inferred one with all that goes before it, for whomever that shows. */
export function stepsFrom(claims: Variable, reading: Reading): Fragment {
  const [claim, step, earlier] = [variable('claim'), variable('step'), variable('earlier')]
  return cypher`COLLECT {
      UNWIND ${claims} AS ${claim}
      MATCH (${claim})-[${step}:RESTS_ON]->(${earlier})
      WHERE ${inRecord(step, reading)} AND ${visibleInRecord(earlier, reading)}
      RETURN {from: ${claim}.id, to: ${earlier}.id, via: ${step}.via, how: ${step}.how, documentId: ${step}.documentId, twins: ${step}.twins} ORDER BY ${earlier}.orderKey
    }`
}

/** The documents that claims cite and in which the viewer sees no claim. */
export function citedBy(claims: Variable, reading: Reading): Fragment {
  const [claim, document, publisher] = [variable('claim'), variable('cited'), variable('publisher')]
  return cypher`COLLECT {
      UNWIND ${claims} AS ${claim}
      ${citedWithoutClaims(claim, document, reading)}
      MATCH (${document})-[:PUBLISHED_BY]->(${publisher})
      RETURN {claimId: ${claim}.id, documentId: ${document}.id, sourceId: ${publisher}.id}
    }`
}

/** What the rules read of a proposition. */
export function contentOf(proposition: Variable): Fragment {
  return cypher`${proposition} {.id, .predicate, .subjectId, .objectId, .role, .side}`
}
