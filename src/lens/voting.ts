import { cypher, type Fragment, type Variable, variable } from '../cypher/text/fragment.ts'
import { keepsOrigins, mayKeepOrigins } from './kept-origins.ts'
import type { Reading } from './reading.ts'
import { visibleInRecord } from './visibility.ts'

/** A claim that the viewer may see, that stood in the record, and that every lens lets through: what lists of claims hold. */
export function passes(claim: Variable, reading: Reading): readonly Fragment[] {
  return [visibleInRecord(claim, reading), ...lensConditions(claim, reading), ...keepsOrigins(claim, reading)]
}

/** A claim that passes and that its claimant has not revised or retracted: what statuses and links are made of. */
export function votes(claim: Variable, reading: Reading): readonly Fragment[] {
  return [...passes(claim, reading), notRevised(claim, reading)]
}

/**
 * What the claim by itself tells of that, or its `ALLEGED` edge: lets through all that votes, and what only its lineage keeps from
 * voting.
 */
export function mayVote(claim: Variable, reading: Reading): readonly Fragment[] {
  return [
    visibleInRecord(claim, reading),
    ...lensConditions(claim, reading),
    ...mayKeepOrigins(claim, reading),
    notRevised(claim, reading),
  ]
}

/** Whether a lens keeps any claim from voting, be it through its lineage. */
export function hidesClaims(reading: Reading): boolean {
  const claim = variable('claim')
  return lensConditions(claim, reading).length + keepsOrigins(claim, reading).length > 0
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

/** `revisions` holds of each later claim its level, and from when until when it stands in the record. */
function revisesAt(claim: Variable, index: Fragment, { clearance, knownAt }: Reading): Fragment {
  const revisions = cypher`${claim}.revisions`
  return cypher`${revisions}[${index}] <= ${clearance} AND ${revisions}[${index} + 1] <= ${knownAt} AND ${revisions}[${index} + 2] > ${knownAt}`
}
