import { cypher, type Fragment, join, parameter, type Variable, variable } from '../cypher/fragment.ts'
import { onlyRow } from '../cypher/only-row.ts'
import { citedWithoutClaims } from '../lens/kept-origins.ts'
import { recordedSteps, stepShows } from '../lens/lineage-pattern.ts'
import type { Reading } from '../lens/reading.ts'
import { allOf, visible, visibleInRecord } from '../lens/visibility.ts'
import { endedAs, lensConditions } from '../lens/voting.ts'
import { claimantsOf } from './claimant-statement.ts'

/** What evidence is gathered about: the claims at which it starts, and the propositions that they state. */
export interface EvidenceStart {
  readonly claims: (node: Variable, claim: Variable) => Fragment
  readonly propositions: (node: Variable, proposition: Variable) => Fragment
}

/** What the statement reads of each claim beside what the rules need. */
export type Carried = (claim: Variable) => Fragment

/** Everything that the rules of evidence read, as one map: propositions, claims with all they rest on, claimants, and who is set aside. */
export function evidenceOf(start: EvidenceStart, node: Variable, reading: Reading, carried: Carried): Fragment {
  const [claims, parties] = [variable('claims'), variable('parties')]
  return onlyRow(cypher`COLLECT {
  WITH ${closureOf(start, node, reading)} AS ${claims}, ${partiesOf(start, node, reading)} AS ${parties}
  RETURN {
    propositions: ${propositionsOf(start, node, reading)},
    claims: ${claimsOf(claims, reading, carried)},
    claimants: ${claimantsOf(claims, parties, reading)},
    exclusions: [${join(exclusionsOf(reading), ', ')}]
  }
}`)
}

/** How many claims the lineage of one is sought among, the nearest first. */
const MOST_CLAIMS = 1_000

/** The lineage of one claim, in the same form: no proposition, and of the claims only where they come from. */
export function lineageEvidence(claim: Variable, reading: Reading, carried: Carried): Fragment {
  const earlier = variable('claim')
  return cypher`{propositions: [], claimants: [], exclusions: [], claims: COLLECT {
  MATCH (${claim}) ${recordedSteps(reading)} (${earlier})
  WITH DISTINCT ${earlier}
  LIMIT ${parameter('most', () => MOST_CLAIMS)}
  WITH ${earlier}
  ORDER BY ${earlier}.orderKey
  RETURN ${earlier} {.id, .propositionId, .attribution, .claimantId, .documentId, .sourceId, ${originOf(earlier, reading)}, carried: ${carried(earlier)}}
}}`
}

function propositionsOf({ propositions }: EvidenceStart, node: Variable, reading: Reading): Fragment {
  const proposition = variable('proposition')
  return cypher`COLLECT {
      MATCH ${propositions(node, proposition)}
      WHERE ${visible(proposition, reading)}
      WITH ${proposition}
      ORDER BY ${proposition}.orderKey
      RETURN ${proposition} {.id, .predicate, .subjectId, .objectId, .role, .side}
    }`
}

function exclusionsOf(reading: Reading): Fragment[] {
  const all = reading.lenses.flatMap(({ exclusions }) => (exclusions === null ? [] : [exclusions]))
  return all.map(
    ({ claimants, sources, datasets }) => cypher`{claimants: ${claimants}, sources: ${sources}, datasets: ${datasets}}`,
  )
}

/**
 * The claims of the propositions, the evidence that they are given, what rules them out, and all that these rest on; newest record first.
 * A path that repeats has no label at its far end: where a graph is new and its counts say nothing, Neo4j would begin there and walk every trail.
 */
function closureOf({ claims }: EvidenceStart, node: Variable, reading: Reading): Fragment {
  const [first, premise, last, claim] = [variable('first'), variable('premise'), variable('last'), variable('claim')]
  const bearing = variable('bearing')
  return cypher`COLLECT {
    MATCH ${claims(node, first)}
    WHERE ${visibleInRecord(first, reading)}
    MATCH (${first}) (()<-[${bearing}:RELATES_TO WHERE ${bearing}.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(${premise}:Claim WHERE ${visibleInRecord(premise, reading)})){0,1} (${last})
    MATCH (${last}) ${recordedSteps(reading)} (${claim})
    RETURN DISTINCT ${claim} ORDER BY ${claim}.orderKey
  }`
}

function claimsOf(claims: Variable, reading: Reading, carried: Carried): Fragment {
  const claim = variable('claim')
  return cypher`COLLECT {
      UNWIND ${claims} AS ${claim}
      RETURN ${claim} {
        .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .supportTypes, .incidentType, .orderKey,
        held: ${claim} {verbatim: ${claim}.heldVerbatim, edtf: ${claim}.heldEdtf, spans: ${claim}.heldSpans, core: ${claim}.heldCore},
        passesLens: ${allOf(lensConditions(claim, reading))},
        endedAs: ${endedAs(claim, reading)},
        place: ${placesOf(claim, reading)},
        against: ${opponentsOf(claim, reading)},
        evidenceIds: ${evidenceFor(claim, reading)},
        excludedBy: ${excluding(claim, reading)},
        tolls: ${tollsOf(claim)},
        ${originOf(claim, reading)},
        carried: ${carried(claim)}
      }
    }`
}

/** The entries that say what a claim rests on. */
function originOf(claim: Variable, reading: Reading): Fragment {
  return cypher`steps: ${stepsFrom(claim, reading)}, cited: ${citedBy(claim, reading)}`
}

/** Subject, object and opponents, of what rules one of the claims out too: whoever is one of them, or against one, is interested. */
function partiesOf({ propositions, claims }: EvidenceStart, node: Variable, reading: Reading): Fragment {
  const [proposition, claim, party] = [variable('proposition'), variable('claim'), variable('party')]
  const [excluded, rival] = [variable('excluded'), variable('rival')]
  return cypher`COLLECT { MATCH ${propositions(node, proposition)} UNWIND [${proposition}.subjectId, ${proposition}.objectId] AS ${party} RETURN ${party} }
      + COLLECT { MATCH ${claims(node, claim)} WHERE ${visibleInRecord(claim, reading)} UNWIND ${claim}.againstIds AS ${party} RETURN DISTINCT ${party} }
      + COLLECT { MATCH ${claims(node, excluded)} MATCH (${excluded})<-[:RELATES_TO {type: 'CONTRADICTS'}]-(${rival}:Claim) WHERE ${visibleInRecord(excluded, reading)} AND ${visibleInRecord(rival, reading)} UNWIND [${rival}.subjectId, ${rival}.objectId] + ${rival}.againstIds AS ${party} RETURN DISTINCT ${party} }`
}

function tollsOf(claim: Variable): Fragment {
  const toll = variable('toll')
  return cypher`COLLECT { MATCH (${claim})-[:REPORTS]->(${toll}:Toll) WITH ${toll} ORDER BY ${toll}.position RETURN ${toll} {.outcome, .partyScope, .low, .best, .high} }`
}

/** The place that qualifies the claim, then what contains it, nearest first. */
function placesOf(claim: Variable, reading: Reading): Fragment {
  const outer = variable('outer')
  const place = variable('place')
  return cypher`COLLECT {
        MATCH (${claim})-[:ABOUT_PLACE]->(:Place) (()-[:WITHIN]->(${outer}:Place WHERE ${visible(outer, reading)}))* (${place})
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
          MATCH (${opponent}) (()-[${part}:ALLEGED WHERE ${part}.predicate = 'PART_OF' AND ${visibleInRecord(part, reading)}]->())+ (${whole})
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

function excluding(claim: Variable, reading: Reading): Fragment {
  const [rival, proposition] = [variable('rival'), variable('rivalling')]
  return cypher`COLLECT {
        MATCH (${claim})<-[:RELATES_TO {type: 'CONTRADICTS'}]-(${rival}:Claim)-[:STATES]->(${proposition}:Proposition)
        WHERE ${visibleInRecord(rival, reading)}
        RETURN DISTINCT {claimId: ${rival}.id, proposition: ${proposition} {.id, .predicate, .subjectId, .objectId, .role, .side}}
      }`
}

function stepsFrom(claim: Variable, reading: Reading): Fragment {
  const step = variable('step')
  const earlier = variable('earlier')
  return cypher`COLLECT {
        MATCH (${claim})-[${step}:RESTS_ON]->(${earlier}:Claim)
        WHERE ${stepShows(step, reading)} AND ${visibleInRecord(earlier, reading)}
        RETURN {to: ${earlier}.id, via: ${step}.via, how: ${step}.how, documentId: ${step}.documentId} ORDER BY ${earlier}.orderKey
      }`
}

function citedBy(claim: Variable, reading: Reading): Fragment {
  const [document, publisher] = [variable('cited'), variable('publisher')]
  return cypher`COLLECT {
        ${citedWithoutClaims(claim, document, reading)}
        MATCH (${document})-[:PUBLISHED_BY]->(${publisher}:Source)
        RETURN {documentId: ${document}.id, sourceId: ${publisher}.id}
      }`
}
