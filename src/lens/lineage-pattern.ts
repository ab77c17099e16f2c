import { cypher, type Fragment, type Variable, variable } from '../cypher/text/fragment.ts'
import type { Reading } from './reading.ts'
import { inRecord, visibleInRecord } from './visibility.ts'

/**
 * Every step of lineage, each end and each citation visible and in the record; which of a document's claims count, and which steps are
 * inferred for this viewer, is decided by who reads them.
 */
export function recordedSteps(reading: Reading): Fragment {
  const [step, to] = [variable('step'), variable('earlier')]
  return cypher`(()-[${step}:RESTS_ON WHERE ${inRecord(step, reading)}]->(${to} WHERE ${visibleInRecord(to, reading)}))*`
}

/** The steps of lineage that count, each end and each citation visible and in the record. */
export function lineageSteps(reading: Reading, quantifier: '*' | '+'): Fragment {
  const [step, to] = [variable('step'), variable('earlier')]
  const times = quantifier === '*' ? cypher`*` : cypher`+`
  return cypher`(()-[${step}:RESTS_ON WHERE ${inRecord(step, reading)} AND ${followed(step, reading)}]->(${to}:Claim WHERE ${visibleInRecord(to, reading)}))${times}`
}

/**
 * Of a document that a claim cites, only the claims of the same proposition are followed where it holds any; and an inferred
 * step only where nothing goes before it. The step has these in `twins`, each as its level, and from when until when it stands in the record: a look at them from within the
 * pattern would make Neo4j walk every trail.
 */
function followed(step: Variable, { clearance, knownAt }: Reading): Fragment {
  const twins = cypher`${step}.twins`
  return cypher`none(i IN range(0, size(coalesce(${twins}, [])) / 3 - 1) WHERE ${twins}[3 * i] <= ${clearance} AND ${twins}[3 * i + 1] <= ${knownAt} AND ${twins}[3 * i + 2] > ${knownAt})`
}
