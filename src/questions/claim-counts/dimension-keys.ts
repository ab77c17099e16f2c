import { cypher, type Fragment, type Variable, variable } from '../../cypher/text/fragment.ts'
import { onlyRow } from '../../cypher/text/only-row.ts'
import type { Reading } from '../../lens/reading.ts'
import type { ClaimDimension } from '../../vocabulary/index.ts'
import { yearsOf } from './years-of.ts'

/** A dimension that the statement tells of each claim; a status follows from evidence. */
export type StoredDimension = Exclude<ClaimDimension, 'STATUS'>

/** The values that a claim has in a dimension: a list that is never empty, for what has none counts under the empty key. */
export function keysOf(dimension: StoredDimension, claim: Variable, reading: Reading): Fragment {
  return KEYS[dimension](claim, reading)
}

const KEYS: Readonly<Record<StoredDimension, (claim: Variable, reading: Reading) => Fragment>> = {
  PREDICATE: (claim) => cypher`[${claim}.predicate]`,
  POLARITY: (claim) => cypher`[${claim}.polarity]`,
  MODALITY: (claim) => cypher`[${claim}.modality]`,
  CLAIMANT: (claim) => cypher`[${claim}.claimantId]`,
  SOURCE: (claim) => cypher`[coalesce(${claim}.sourceId, '')]`,
  DATASET: (claim) => cypher`[${claim}.datasetId]`,
  SUPPORT_TYPE: (claim) => cypher`CASE WHEN size(${claim}.supportTypes) > 0 THEN ${claim}.supportTypes ELSE [''] END`,
  HELD_YEAR: (claim, reading) => yearsOf(cypher`${claim}.heldSpans`, reading),
  CLAIMED_YEAR: (claim, reading) => yearsOf(cypher`${claim}.claimedSpans`, reading),
  SUBJECT: (claim) => cypher`[${claim}.subjectId]`,
  OBJECT: (claim) => {
    const proposition = variable('proposition')
    return cypher`[coalesce(${claim}.objectId, ${onlyRow(cypher`COLLECT { MATCH (${claim})-[:STATES]->(${proposition}:Proposition) RETURN ${proposition}.valueKey }`)}, '')]`
  },
}
