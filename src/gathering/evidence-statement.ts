import { eachOnce } from '../cypher/text/each-once.ts'
import { cypher, type Fragment, join, parameter, type Variable, variable } from '../cypher/text/fragment.ts'
import { onlyRow } from '../cypher/text/only-row.ts'
import { recordedSteps } from '../lens/lineage-pattern.ts'
import type { Reading } from '../lens/reading.ts'
import { allOf, visible, visibleInRecord } from '../lens/visibility.ts'
import { lensConditions } from '../lens/voting.ts'
import { citedBy, contentOf, opponentsOf, placesOf, relationsTo, stepsFrom, tollsOf } from './claim-ties.ts'
import { claimantsOf, opposingOf, wholesOf } from './claimant-statement.ts'

/** How many rows the evidence of one object is taken for: its claims, what they rest on, and who made them. */
export const EVIDENCE_ROWS = 20

/** What evidence is gathered about: the claims at which it starts, and the propositions that they state. */
export interface EvidenceStart {
  readonly claims: (node: Variable, claim: Variable) => Fragment
  readonly propositions: (node: Variable, proposition: Variable) => Fragment
}

/** A list that the statement reads from all claims gathered, beside what the rules need. */
export type Carried = (claims: Variable) => Fragment

/**
 * Everything that the rules of evidence read, as one map: propositions, claims with all they rest on, claimants, and who is set aside.
 * What ties claims to other things is read as flat lists, one subquery for each: what Neo4j takes to plan a statement grows with their number.
 */
export function evidenceOf(
  start: EvidenceStart,
  node: Variable,
  reading: Reading,
  carried: readonly Carried[] = [],
): Fragment {
  const [claims, claimants, wholes] = [variable('claims'), variable('claimants'), variable('wholes')]
  return onlyRow(cypher`COLLECT {
  WITH ${closureOf(start, node, reading)} AS ${claims}
  WITH ${claims}, ${claimantsOf(claims, reading)} AS ${claimants}
  WITH ${claims}, ${claimants}, ${wholesOf(claimants, reading)} AS ${wholes}
  RETURN {
    ${readingOf(reading)},
    propositions: ${propositionsOf(start, node, reading)},
    claims: ${claimsOf(claims, reading)},
    relations: ${relationsTo(claims, reading)},
    tolls: ${tollsOf(claims)},
    places: ${placesOf(claims, reading)},
    opponents: ${opponentsOf(claims, reading)},
    steps: ${stepsFrom(claims, reading)},
    cited: ${citedBy(claims, reading)},
    claimants: ${claimants},
    wholes: ${wholes},
    opposing: ${opposingOf({ claims, claimants, wholes }, reading)},
    exclusions: [${join(exclusionsOf(reading), ', ')}],
    carried: ${carriedFrom(claims, carried)}
  }
}`)
}

/** How many claims the lineage of one is sought among, the nearest first. */
const MOST_CLAIMS = 1_000

/** The lineage of one claim, in the same form: no proposition, and of the claims only where they come from. */
export function lineageEvidence(claim: Variable, reading: Reading, carried: readonly Carried[]): Fragment {
  const [earlier, claims] = [variable('earlier'), variable('claims')]
  return onlyRow(cypher`COLLECT {
  WITH COLLECT {
    MATCH (${claim}) ${recordedSteps(reading)} (${earlier})
    WITH DISTINCT ${earlier}
    LIMIT ${parameter('most', () => MOST_CLAIMS)}
    RETURN ${earlier} ORDER BY ${earlier}.orderKey
  } AS ${claims}
  RETURN {
    ${readingOf(reading)},
    claims: [x IN ${claims} | x {.id, .propositionId, .attribution, .claimantId, .documentId, .sourceId}],
    steps: ${stepsFrom(claims, reading)},
    cited: ${citedBy(claims, reading)},
    carried: ${carriedFrom(claims, carried)}
  }
}`)
}

/** Who reads as of when: some of what is read tells of others for whom it shows, which is decided when it is laid out. */
function readingOf({ clearance, knownAt }: Reading): Fragment {
  return cypher`clearance: ${clearance}, knownAt: ${knownAt}`
}

function carriedFrom(claims: Variable, carried: readonly Carried[]): Fragment {
  return cypher`[${join(
    carried.map((read) => read(claims)),
    ', ',
  )}]`
}

function propositionsOf({ propositions }: EvidenceStart, node: Variable, reading: Reading): Fragment {
  const proposition = variable('proposition')
  return cypher`COLLECT {
      MATCH ${propositions(node, proposition)}
      WHERE ${visible(proposition, reading)}
      WITH ${proposition} ORDER BY ${proposition}.orderKey
      RETURN ${contentOf(proposition)}
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
  const [first, premise, last] = [variable('first'), variable('premise'), variable('last')]
  const [bearing, found, claim] = [variable('bearing'), variable('found'), variable('claim')]
  return cypher`COLLECT {
    ${eachOnce(
      claim,
      cypher`MATCH ${claims(node, first)}
    WHERE ${visibleInRecord(first, reading)}
    MATCH (${first}) (()<-[${bearing}:RELATES_TO WHERE ${bearing}.type IN ['EVIDENCE_FOR', 'CONTRADICTS']]-(${premise} WHERE ${visibleInRecord(premise, reading)})){0,1} (${last})
    MATCH (${last}) ${recordedSteps(reading)} (${found})
    RETURN DISTINCT ${found}`,
    )}
    RETURN ${claim} ORDER BY ${claim}.orderKey
  }`
}

/** The properties of a claim that the rules read. What ends it for whom stands in `revisions`. */
function claimsOf(claims: Variable, reading: Reading): Fragment {
  const claim = variable('claim')
  return cypher`[${claim} IN ${claims} | ${claim} {
      .id, .propositionId, .polarity, .modality, .attribution, .claimantId, .documentId, .sourceId, .datasetId, .againstIds, .placeId, .supportTypes, .incidentType, .orderKey,
      .heldVerbatim, .heldEdtf, .heldSpans, .heldCore, .revisions, .revisionReasons, passesLens: ${allOf(lensConditions(claim, reading))}
    }]`
}
