import { cypher, type Fragment, join, type Variable, variable } from '../../cypher/fragment.ts'
import { lineageSteps } from '../../lens/lineage-pattern.ts'
import type { Reading } from '../../lens/reading.ts'
import { allOf, inRecord, visible, visibleInRecord } from '../../lens/visibility.ts'
import { citedWithoutClaims, lensConditions } from '../../lens/voting.ts'
import { claimantOf } from './claimant-statement.ts'

/** What evidence is gathered about: the claims at which it starts, and the propositions that they state. */
export interface EvidenceStart {
  readonly claims: (node: Variable, claim: Variable) => Fragment
  /** Missing for a single claim, of which only the lineage is asked. */
  readonly propositions?: (node: Variable, proposition: Variable) => Fragment
}

/** Everything that the rules of evidence read, as one map: propositions, claims with all they rest on, and who is set aside. */
export function evidenceOf(
  start: EvidenceStart,
  node: Variable,
  reading: Reading,
  carried: (claim: Variable) => Fragment,
): Fragment {
  const proposition = variable('proposition')
  const propositions =
    start.propositions === undefined
      ? cypher`[]`
      : cypher`COLLECT {
    MATCH ${start.propositions(node, proposition)}
    WHERE ${visible(proposition, reading)}
    RETURN ${proposition} {.id, .predicate, .subjectId, .objectId, .role}
  }`
  return cypher`{
  propositions: ${propositions},
  claims: ${claimsOf(start, node, reading, carried)},
  exclusions: [${join(exclusionsOf(reading), ', ')}]
}`
}

function exclusionsOf(reading: Reading): Fragment[] {
  return reading.lenses.flatMap(({ exclusions }) =>
    exclusions === null
      ? []
      : [
          cypher`{claimants: ${exclusions.claimants}, sources: ${exclusions.sources}, datasets: ${exclusions.datasets}}`,
        ],
  )
}

function claimsOf(
  start: EvidenceStart,
  node: Variable,
  reading: Reading,
  carried: (claim: Variable) => Fragment,
): Fragment {
  const [first, premise, last, claim] = [variable('first'), variable('premise'), variable('last'), variable('claim')]
  const parties = variable('parties')
  return cypher`COLLECT {
    WITH ${partiesOf(start, node, reading)} AS ${parties}
    MATCH ${start.claims(node, first)}
    WHERE ${visibleInRecord(first, reading)}
    MATCH (${first}) (()<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(${premise}:Claim WHERE ${visibleInRecord(premise, reading)})){0,1} (${last}:Claim)
    MATCH (${last}) ${lineageSteps(reading, '*')} (${claim}:Claim)
    WITH DISTINCT ${parties}, ${claim}
    ORDER BY ${claim}.orderKey
    RETURN ${claim} {
      .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
      held: ${claim} {verbatim: ${claim}.heldVerbatim, edtf: ${claim}.heldEdtf, spans: ${claim}.heldSpans, core: ${claim}.heldCore},
      passesLens: ${allOf(lensConditions(claim, reading))},
      endedAs: ${endedAs(claim, reading)},
      place: ${placesOf(claim, reading)},
      against: ${opponentsOf(claim, reading)},
      evidenceIds: ${evidenceFor(claim, reading)},
      tolls: ${tollsOf(claim)},
      steps: ${stepsFrom(claim, reading)},
      cited: ${citedBy(claim, parties, start, reading)},
      claimant: ${start.propositions === undefined ? cypher`null` : claimantOf((claimant) => cypher`(${claim})-[:MADE_BY]->(${claimant}:Claimant)`, parties, reading)},
      carried: ${carried(claim)}
    }
  }`
}

/** Subject, object and opponents: whoever is one of them, or against one, is interested. */
function partiesOf({ propositions, claims }: EvidenceStart, node: Variable, reading: Reading): Fragment {
  if (propositions === undefined) return cypher`[]`
  const [proposition, claim, party] = [variable('proposition'), variable('claim'), variable('party')]
  return cypher`COLLECT { MATCH ${propositions(node, proposition)} UNWIND [${proposition}.subjectId, ${proposition}.objectId] AS ${party} RETURN ${party} }
      + COLLECT { MATCH ${claims(node, claim)} WHERE ${visibleInRecord(claim, reading)} UNWIND ${claim}.againstIds AS ${party} RETURN DISTINCT ${party} }`
}

function tollsOf(claim: Variable): Fragment {
  const toll = variable('toll')
  return cypher`COLLECT { MATCH (${claim})-[:REPORTS]->(${toll}:Toll) RETURN ${toll} {.outcome, .partyScope, .low, .best, .high} ORDER BY ${toll}.position }`
}

function endedAs(claim: Variable, reading: Reading): Fragment {
  const [supersedes, later] = [variable('supersedes'), variable('later')]
  return cypher`CASE WHEN ${claim}.revised THEN head(COLLECT {
        MATCH (${claim})<-[${supersedes}:SUPERSEDES]-(${later}:Claim)
        WHERE ${supersedes}.reason STARTS WITH 'CLAIMANT_' AND ${visibleInRecord(later, reading)}
        RETURN ${supersedes}.reason ORDER BY ${later}.orderKey
      }) END`
}

/** The place that qualifies the claim, then what contains it, nearest first. */
function placesOf(claim: Variable, reading: Reading): Fragment {
  const outer = variable('outer')
  const place = variable('place')
  return cypher`COLLECT {
        MATCH (${claim})-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(${outer}:Place WHERE ${visible(outer, reading)}))* (${place}:Place)
        RETURN ${place}.id ORDER BY size(${outer})
      }`
}

/** Each opponent, then the actors of which it is alleged to be part. */
function opponentsOf(claim: Variable, reading: Reading): Fragment {
  const opponent = variable('opponent')
  const whole = variable('whole')
  const part = variable('part')
  return cypher`COLLECT {
        MATCH (${claim})-[:AGAINST]->(${opponent}:Actor)
        RETURN [${opponent}.id] + COLLECT {
          MATCH (${opponent}) (()-[${part}:ALLEGED WHERE ${part}.predicate = 'PART_OF' AND ${visibleInRecord(part, reading)}]->())+ (${whole}:Actor)
          RETURN DISTINCT ${whole}.id
        }
      }`
}

function evidenceFor(claim: Variable, reading: Reading): Fragment {
  const premise = variable('premise')
  return cypher`COLLECT {
        MATCH (${claim})<-[:RELATES_TO {type: 'EVIDENCE_FOR'}]-(${premise}:Claim)
        WHERE ${visibleInRecord(premise, reading)}
        RETURN ${premise}.id
      }`
}

function stepsFrom(claim: Variable, reading: Reading): Fragment {
  const step = variable('step')
  const earlier = variable('earlier')
  return cypher`COLLECT {
        MATCH (${claim})-[${step}:RESTS_ON]->(${earlier}:Claim)
        WHERE ${inRecord(step, reading)} AND ${visibleInRecord(earlier, reading)}
        RETURN {to: ${earlier}.id, via: ${step}.via, how: ${step}.how, documentId: ${step}.documentId}
      }`
}

function citedBy(claim: Variable, parties: Variable, start: EvidenceStart, reading: Reading): Fragment {
  const document = variable('cited')
  const publisher = variable('publisher')
  const claimant = claimantOf((self) => cypher`(${document})-[:PUBLISHED_BY]->(${self}:Source)`, parties, reading)
  return cypher`COLLECT {
        ${citedWithoutClaims(claim, document, reading)}
        MATCH (${document})-[:PUBLISHED_BY]->(${publisher}:Source)
        RETURN {documentId: ${document}.id, sourceId: ${publisher}.id, claimant: ${start.propositions === undefined ? cypher`null` : claimant}}
      }`
}
