import { cypher, type Fragment, type Variable, variable } from '../cypher/text/fragment.ts'
import { lineageSteps } from './lineage-pattern.ts'
import type { LensExclusions, Reading } from './reading.ts'
import { allOf, visible, visibleInRecord } from './visibility.ts'

/** Where a lens sets someone aside, a claim stays as long as one root of its lineage is somebody else's. */
export function keepsOrigins(claim: Variable, reading: Reading): readonly Fragment[] {
  const exclusions = exclusionsOf(reading)
  if (exclusions.length === 0) return []
  return [
    ...mayKeepOrigins(claim, reading),
    cypher`(${rootsAreKnown(claim, reading)} OR ${keepsWalkedRoot(claim, exclusions, reading)})`,
  ]
}

/** The same without a walk, of a claim or its `ALLEGED` edge, which both hold its roots: true wherever only a walk could tell. */
export function mayKeepOrigins(item: Variable, reading: Reading): readonly Fragment[] {
  const exclusions = exclusionsOf(reading)
  if (exclusions.length === 0) return []
  return [cypher`(NOT ${rootsAreKnown(item, reading)} OR ${keepsStoredRoot(item, exclusions)})`]
}

function exclusionsOf({ lenses }: Reading): LensExclusions[] {
  return lenses.flatMap(({ exclusions }) => (exclusions === null ? [] : [exclusions]))
}

/** What goes with a walk is joined by AND and OR; why by no CASE, `onlyRow` tells. */
function rootsAreKnown(item: Variable, reading: Reading): Fragment {
  return cypher`coalesce(${storedRootsHold(item, reading)}, false)`
}

/** What a walk would find is stored, for the viewer sees all that lies on the way and nothing there has changed since. */
export function storedRootsHold(item: Variable, { clearance, knownAt }: Reading): Fragment {
  return cypher`${item}.rootsLevel <= ${clearance} AND ${item}.rootsSince <= ${knownAt}`
}

/** One of the voices stored is set aside by none of the lenses. */
export function keepsStoredRoot(item: Variable, exclusions: readonly LensExclusions[]): Fragment {
  const kept = exclusions.map(
    ({ claimants, sources, datasets }) =>
      cypher`NOT ${item}.rootClaimantIds[i] IN ${claimants} AND NOT ${item}.rootSourceIds[i] IN ${sources} AND NOT ${item}.rootDatasetIds[i] IN ${datasets}`,
  )
  return cypher`any(i IN range(0, size(${item}.rootDatasetIds) - 1) WHERE ${allOf(kept)})`
}

/** The same, found by walking the lineage as the viewer sees it at the moment read. */
export function keepsWalkedRoot(claim: Variable, exclusions: readonly LensExclusions[], reading: Reading): Fragment {
  const [root, publishers] = [variable('root'), variable('publishers')]
  const kept = exclusions.map(
    ({ sources, claimants }) =>
      cypher`NOT ${root}.claimantId IN ${claimants} AND NOT coalesce(${root}.sourceId, '') IN ${sources}`,
  )
  const publisherKept = exclusions.map(
    ({ sources, claimants }) => cypher`NOT x IN ${sources} AND NOT x IN ${claimants}`,
  )
  const datasetKept = exclusions.map(({ datasets }) => cypher`NOT ${root}.datasetId IN ${datasets}`)
  return cypher`EXISTS {
  MATCH (${claim}) ${lineageSteps(reading, '*')} (${root})
  WITH DISTINCT ${root}
  WHERE ${allOf(datasetKept)}
  WITH ${root}, ${publishersBehind(root, reading)} AS ${publishers}
  WHERE any(x IN ${publishers} WHERE ${allOf(publisherKept)}) OR (size(${publishers}) = 0 AND ${allOf(kept)} AND ${isRoot(root, reading)})
}`
}

/** A coded claim stands for the documents that it cites, where these hold no claim that the viewer may see: then their publishers speak. */
function publishersBehind(claim: Variable, reading: Reading): Fragment {
  const [document, publisher] = [variable('cited'), variable('publisher')]
  return cypher`COLLECT {
    ${citedWithoutClaims(claim, document, reading)} AND ${claim}.attribution = 'CODED'
    MATCH (${document})-[:PUBLISHED_BY]->(${publisher}:Source)
    RETURN ${publisher}.id
  }`
}

/**
 * A claim from which no way leads out of its circle: every claim that it rests on rests on it, and none of them stands for
 * a document.
 */
function isRoot(root: Variable, reading: Reading): Fragment {
  const [far, documents] = [variable('far'), variable('documents')]
  return cypher`NOT EXISTS {
    MATCH (${root}) ${lineageSteps(reading, '+')} (${far})
    WITH DISTINCT ${far}
    WITH ${far}, COUNT { ${citedWithoutClaims(far, variable('cited'), reading)} AND ${far}.attribution = 'CODED' } AS ${documents}
    WHERE ${documents} > 0 OR NOT EXISTS { MATCH ANY SHORTEST (${far}) ${lineageSteps(reading, '+')} (${root}) }
  }`
}

/** MATCHes the documents that a claim cites and in which the viewer sees no claim. */
export function citedWithoutClaims(claim: Variable, document: Variable, reading: Reading): Fragment {
  const within = variable('within')
  const cites = variable('cites')
  return cypher`MATCH (${claim})-[${cites}:CITES]->(${document}:Document)
WHERE ${visible(document, reading)} AND NOT EXISTS {
  MATCH (${document})<-[:REPORTED_IN]-(${within}:Claim)
  WHERE ${visibleInRecord(within, reading)}
}`
}
