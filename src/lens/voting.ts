import { cypher, type Fragment, type Variable, variable } from '../cypher/fragment.ts'
import { lineageSteps } from './lineage-pattern.ts'
import type { LensExclusions, Reading } from './reading.ts'
import { allOf, visible, visibleInRecord } from './visibility.ts'

/** A claim that the viewer may see, that stood in the record, and that every lens lets through: what lists of claims hold. */
export function passes(claim: Variable, reading: Reading): readonly Fragment[] {
  return [
    visibleInRecord(claim, reading),
    ...lensConditions(claim, reading),
    ...keepsOrigins(cypher`(${claim})`, reading),
  ]
}

/** A claim that passes and that its claimant has not revised or retracted: what statuses and links are made of. */
export function votes(claim: Variable, reading: Reading): readonly Fragment[] {
  return [...passes(claim, reading), notRevised(claim, reading)]
}

/** The same, read from the `ALLEGED` edge of the claim. */
export function edgeVotes(edge: Variable, reading: Reading): readonly Fragment[] {
  const claim = cypher`(:Claim {id: ${edge}.claimId})`
  return [
    visibleInRecord(edge, reading),
    ...lensConditions(edge, reading),
    ...keepsOrigins(claim, reading),
    notRevised(edge, reading),
  ]
}

export function lensConditions(claim: Variable, reading: Reading): readonly Fragment[] {
  return reading.lenses.flatMap((lens) => lens.passes(claim))
}

/**
 * Only a later claim that the viewer may see, and that itself stands in the record, takes a claimant's word back. Counted in steps of
 * one, for `range(0, -1, 3)` is not empty.
 */
export function notRevised(claim: Variable, reading: Reading): Fragment {
  return cypher`none(i IN range(0, size(coalesce(${claim}.revisions, [])) / 3 - 1) WHERE ${revisesAt(claim, cypher`3 * i`, reading)})`
}

/** Why a claimant's own later word ended the claim; null where none did. */
export function endedAs(claim: Variable, reading: Reading): Fragment {
  return cypher`head([i IN range(0, size(coalesce(${claim}.revisionReasons, [])) - 1) WHERE ${revisesAt(claim, cypher`3 * i`, reading)} | ${claim}.revisionReasons[i]])`
}

/** `revisions` holds of each later claim its level, and from when until when it stands in the record. */
function revisesAt(claim: Variable, index: Fragment, { clearance, knownAt }: Reading): Fragment {
  const revisions = cypher`${claim}.revisions`
  return cypher`${revisions}[${index}] <= ${clearance} AND ${revisions}[${index} + 1] <= ${knownAt} AND ${revisions}[${index} + 2] > ${knownAt}`
}

/** Where a lens sets someone aside, a claim stays as long as one root of its lineage is somebody else's. */
function keepsOrigins(claim: Fragment, reading: Reading): readonly Fragment[] {
  const exclusions = reading.lenses.flatMap((lens) => (lens.exclusions === null ? [] : [lens.exclusions]))
  if (exclusions.length === 0) return []
  const root = variable('root')
  return [
    cypher`EXISTS {
  MATCH ${claim} ${lineageSteps(reading, '*')} (${root}:Claim)
  WHERE ${isKeptRoot(root, exclusions, reading)}
}`,
  ]
}

/** A coded claim stands for the documents that it cites, where these hold no claim that the viewer may see. */
function isKeptRoot(root: Variable, exclusions: readonly LensExclusions[], reading: Reading): Fragment {
  const [document, publisher] = [variable('cited'), variable('publisher')]
  const cited = citedWithoutClaims(root, document, reading)
  const publisherKept = exclusions.map(
    ({ sources, claimants }) => cypher`NOT ${publisher}.id IN ${sources} AND NOT ${publisher}.id IN ${claimants}`,
  )
  const claimKept = exclusions.map(
    ({ sources, claimants }) =>
      cypher`NOT ${root}.claimantId IN ${claimants} AND NOT coalesce(${root}.sourceId, '') IN ${sources}`,
  )
  const datasetKept = exclusions.map(({ datasets }) => cypher`NOT ${root}.datasetId IN ${datasets}`)
  return cypher`${allOf(datasetKept)} AND CASE
  WHEN ${root}.attribution = 'CODED' AND EXISTS {
    ${cited}
  }
  THEN EXISTS {
    ${cited}
    MATCH (${document})-[:PUBLISHED_BY]->(${publisher}:Source)
    WHERE ${allOf(publisherKept)}
  }
  ELSE ${allOf(claimKept)} AND ${isRoot(root, reading)}
END`
}

/** A claim from which no way leads out of its circle: every claim that it rests on rests on it. */
function isRoot(root: Variable, reading: Reading): Fragment {
  const far = variable('far')
  return cypher`NOT EXISTS {
  MATCH (${root}) ${lineageSteps(reading, '+')} (${far}:Claim)
  WHERE NOT EXISTS { MATCH (${far}) ${lineageSteps(reading, '+')} (${root}) }
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
