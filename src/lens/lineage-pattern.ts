import { cypher, type Fragment, type Variable, variable } from '../cypher/fragment.ts'
import type { Reading } from './reading.ts'
import { inRecord, visibleInRecord } from './visibility.ts'

/** Every step of lineage, each end and each citation visible and in the record; which of a document's claims count is decided by who reads them. */
export function recordedSteps(reading: Reading): Fragment {
  const [step, to] = [variable('step'), variable('earlier')]
  return cypher`(()-[${step}:RESTS_ON WHERE ${inRecord(step, reading)}]->(${to}:Claim WHERE ${visibleInRecord(to, reading)}))*`
}

/** The steps of lineage that count, each end and each citation visible and in the record. */
export function lineageSteps(reading: Reading, quantifier: '*' | '+'): Fragment {
  const from = variable('later')
  const step = variable('step')
  const to = variable('earlier')
  const times = quantifier === '*' ? cypher`*` : cypher`+`
  return cypher`((${from}:Claim)-[${step}:RESTS_ON]->(${to}:Claim) WHERE ${visibleInRecord(to, reading)} AND ${followed(from, step, reading)})${times}`
}

/** Of a document that a claim cites, only the claims of the same proposition are followed where it holds any. */
function followed(from: Variable, step: Variable, reading: Reading): Fragment {
  const twin = variable('twin')
  const same = variable('same')
  return cypher`${inRecord(step, reading)} AND (${step}.via <> 'CLAIM_CITES' OR ${step}.sameProposition OR NOT EXISTS {
  MATCH (${from})-[${twin}:RESTS_ON]->(${same}:Claim)
  WHERE ${twin}.via = 'CLAIM_CITES' AND ${twin}.documentId = ${step}.documentId AND ${twin}.sameProposition AND ${visibleInRecord(same, reading)}
})`
}
