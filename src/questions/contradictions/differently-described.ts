import { compileField } from '../../cypher/compile.ts'
import { decodeField } from '../../cypher/decode-row.ts'
import type { ColumnPlan } from '../../cypher/plan.ts'
import { cypher, type Fragment, type Variable, variable } from '../../cypher/text/fragment.ts'
import type { DerivedConditions } from '../../entities/incident/index.ts'
import { describedDifferently } from '../../evidence/contradiction/described-differently.ts'
import { disputeOver } from '../../evidence/contradiction/oppositions-of.ts'
import type { EvidenceStart } from '../../gathering/evidence-statement.ts'
import type { Reading } from '../../lens/reading.ts'
import { allOf } from '../../lens/visibility.ts'
import { mayVote } from '../../lens/voting.ts'
import { type Evidence, evidenceNeed } from '../evidence/evidence-need.ts'
import { type RawWholes, wholesOf } from './wholes.ts'

/** `IncidentFilter.differentlyDescribedBy`: one of the claimants tells of the incident, others do too, and the rules find them at odds. */
export const differentlyDescribed: DerivedConditions = ({ differentlyDescribedBy: ids }, reading) => {
  if (ids === null) return null
  const isTheirs = (claim: Variable) => cypher`${claim}.claimantId IN ${ids}`
  return {
    where: (incident) => [
      isTold(incident, isTheirs, reading),
      isTold(incident, (claim) => cypher`NOT ${isTheirs(claim)}`, reading),
    ],
    only: {
      doubtful: () => cypher`true`,
      evidence: toldPlan(ids, reading),
      holds: (told) => {
        const { evidence, wholes, claimantIds } = told as Told
        const dispute = disputeOver(evidence.propositions, evidence.graph, new Map(wholes))
        return describedDifferently(dispute, new Set(claimantIds))
      },
    },
  }
}

interface Told {
  readonly evidence: Evidence
  readonly wholes: RawWholes
  readonly claimantIds: readonly string[]
}

function toldPlan(ids: Fragment, reading: Reading): ColumnPlan {
  const evidence = evidenceNeed(start, reading).plan()
  return {
    kind: 'column',
    label: 'accounts',
    effort: [{ rows: 1, each: [evidence] }],
    read: (incident) =>
      cypher`{claimantIds: ${ids}, wholes: ${wholesOf(start, incident, reading)}, evidence: ${compileField(evidence, incident)}}`,
    decode: (raw, request) => {
      const told = raw as Told
      return { ...told, evidence: decodeField(evidence, told.evidence, request) }
    },
  }
}

/** What fills a slot of the incident, and whom it was aimed at. */
const describes = (proposition: Variable): Fragment =>
  cypher`(${proposition}.predicate IN ['OCCURRED', 'CASUALTIES'] OR ${proposition}.predicate = 'PARTICIPATED_IN' AND ${proposition}.role IN ['PERPETRATOR', 'TARGET'])`

const start: EvidenceStart = {
  propositions: (incident, proposition) =>
    cypher`(${incident})<-[:SUBJECT|OBJECT]-(${proposition}:Proposition WHERE ${describes(proposition)})`,
  claims: (incident, claim) => {
    const account = variable('account')
    return cypher`(${incident})<-[:SUBJECT|OBJECT]-(${account}:Proposition WHERE ${describes(account)})<-[:STATES]-(${claim}:Claim)`
  },
}

function isTold(incident: Variable, by: (claim: Variable) => Fragment, reading: Reading): Fragment {
  const claim = variable('claim')
  const conditions = [by(claim), ...mayVote(claim, reading)]
  return cypher`EXISTS { MATCH ${start.claims(incident, claim)} WHERE ${allOf(conditions)} }`
}
