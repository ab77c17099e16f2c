import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/text/fragment.ts'
import { onlyRow } from '../../cypher/text/only-row.ts'
import { NEAR_KM, TELLING_PRECISIONS } from '../../evidence/matching/distance.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible, visibleInRecord } from '../../lens/visibility.ts'

/** How many incidents are compared: of a crowded place those that agree at first sight. */
export const MOST_CANDIDATES = 50

/** A little over the distance within which points are near, in degrees of latitude. */
const WINDOW_DEGREES = NEAR_KM / 100

/**
 * Finds the incidents of other data sets that may be the same: in one district and at one time, near by and at one time, or said to be
 * the same or not. Of several data sets that define an incident none may define the other too: it tells them apart.
 */
export function matchCandidates(
  incident: Variable,
  {
    other,
    isNear,
    datasets,
    reading,
  }: {
    readonly other: Variable
    /** Set where place and time agree. */
    readonly isNear: Variable
    readonly datasets: Fragment | null
    readonly reading: Reading
  },
): Fragment {
  const near = variable('near')
  return cypher`WITH COLLECT {
  ${inOneDistrict(incident, other, reading)}
} + COLLECT {
  ${nearBy(incident, other)}
} AS ${near}
UNWIND ${near} + COLLECT {
  ${saidToBeOne(incident, other, reading)}
} AS ${other}
WITH DISTINCT ${other}, ${other} IN ${near} AS ${isNear}
WHERE ${other} <> ${incident} AND ${visible(other, reading)} AND ${ofOtherDataset(incident, { other, datasets, reading })}
WITH ${other}, ${isNear}
ORDER BY CASE WHEN ${other}.incidentType = ${incident}.incidentType THEN 0 ELSE 1 END, ${other}.orderKey
LIMIT ${parameter('mostMatches', () => MOST_CANDIDATES)}`
}

/** Without a district around it, a place stands for itself and all that lies within it. */
function inOneDistrict(incident: Variable, other: Variable, reading: Reading): Fragment {
  const [place, step, outer, container] = [
    variable('place'),
    variable('step'),
    variable('outer'),
    variable('container'),
  ]
  const [inner, at] = [variable('inner'), variable('at')]
  return cypher`MATCH (${incident})-[:AT]->(${place}:Place)
WHERE ${visible(place, reading)}
WITH coalesce(${onlyRow(cypher`COLLECT {
  MATCH (${place}) (()-[:WITHIN]->(${step}:Place WHERE ${visible(step, reading)}))* (${outer})
  WHERE ${outer}.placeKind = 'DISTRICT'
  RETURN ${outer} ORDER BY size(${step}) LIMIT 1
}`)}, ${place}) AS ${container}
MATCH (${container}) (()<-[:WITHIN]-(${inner}:Place WHERE ${visible(inner, reading)}))* (${at}:Place)<-[:AT]-(${other}:Incident)
WHERE ${mayBeOfOneTime(incident, other)}
RETURN ${other}`
}

function nearBy(incident: Variable, other: Variable): Fragment {
  const point = (node: Variable) => cypher`point({longitude: ${node}.longitude, latitude: ${node}.latitude})`
  const precisions = parameter('precisions', () => TELLING_PRECISIONS)
  const degrees = parameter('degrees', () => WINDOW_DEGREES)
  return cypher`MATCH (${other}:Incident)
WHERE ${incident}.precision IN ${precisions} AND ${other}.precision IN ${precisions}
  AND ${other}.latitude >= ${incident}.latitude - ${degrees} AND ${other}.latitude <= ${incident}.latitude + ${degrees}
  AND point.distance(${point(incident)}, ${point(other)}) <= ${parameter('metres', () => 1_000 * NEAR_KM)}
  AND ${mayBeOfOneTime(incident, other)}
RETURN ${other}`
}

/** Whether one of these claims passes is told by those that are read of each candidate. */
function saidToBeOne(incident: Variable, other: Variable, reading: Reading): Fragment {
  const claim = variable('said')
  return cypher`MATCH ${sameAsClaims(incident, claim, other)}
WHERE ${visibleInRecord(claim, reading)}
RETURN DISTINCT ${other}`
}

/** Claims that the two are one, or that they are not. */
export function sameAsClaims(incident: Variable, claim: Variable, other: Variable): Fragment {
  const same = variable('same')
  return cypher`(${incident})<-[:SUBJECT|OBJECT]-(${same}:Proposition {predicate: 'SAME_AS'})-[:SUBJECT|OBJECT]->(${other}:Incident), (${same})<-[:STATES]-(${claim}:Claim)`
}

/** Nothing is known against it: an undated one may be of any time. */
function mayBeOfOneTime(incident: Variable, other: Variable): Fragment {
  const [here, there] = [cypher`${incident}.dateSpans`, cypher`${other}.dateSpans`]
  return cypher`(${here} IS NULL OR ${there} IS NULL OR any(i IN range(0, size(${here}) - 1, 2) WHERE any(j IN range(0, size(${there}) - 1, 2) WHERE ${here}[i] <= ${there}[j + 1] AND ${there}[j] <= ${here}[i + 1])))`
}

function ofOtherDataset(
  incident: Variable,
  {
    other,
    datasets,
    reading,
  }: { readonly other: Variable; readonly datasets: Fragment | null; readonly reading: Reading },
): Fragment {
  const [its, shared] = [variable('dataset'), variable('dataset')]
  const asked = datasets === null ? cypher`` : cypher` AND ${its}.id IN ${datasets}`
  return cypher`EXISTS { MATCH (${other})-[:DEFINED_BY]->(${its}:Dataset) WHERE ${visible(its, reading)}${asked} }
  AND NOT EXISTS { MATCH (${other})-[:DEFINED_BY]->(${shared}:Dataset)<-[:DEFINED_BY]-(${incident}) WHERE ${visible(shared, reading)} }`
}
