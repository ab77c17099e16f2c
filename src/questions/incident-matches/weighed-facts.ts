import type { ColumnPlan } from '../../cypher/plan.ts'
import type { RequestValues } from '../../cypher/request-values.ts'
import { cypher, type Fragment, type Variable, variable } from '../../cypher/text/fragment.ts'
import type { GatheredEvidence } from '../../gathering/gather.ts'
import { propositionEvidence } from '../../gathering/proposition-evidence.ts'
import { countedIn } from '../../gathering/standing-in.ts'
import { counting, showing, type Weighing } from '../../gathering/weighing.ts'
import { bearsOut } from '../../gathering/witnessed.ts'
import { minOrigins } from '../../lens/min-origins.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'
import type { RawFacts, Witness } from './compared-facts.ts'

/** What the statement gives of an incident compared where evidence has to tell which of it counts. */
interface Weighed {
  readonly facts: RawFacts
  /** Of each claim that the two are one or are not, what is selected of it, and last by which evidence it shows. */
  readonly claims: readonly (readonly unknown[])[]
  readonly evidence?: readonly { readonly id: string; readonly evidence: unknown }[]
}

export interface FactsWeighing {
  /** What is read of each proposition. */
  readonly plan: ColumnPlan
  readonly read: (incident: Variable, compared: Variable) => Fragment
  /** The same with only what counts. */
  readonly counted: <C extends Weighed>(candidate: C, request: RequestValues) => C
}

/** Weighs what claims say of incidents compared; null where the statement alone tells which of them count. */
export function factsWeighing(reading: Reading): FactsWeighing | null {
  if (minOrigins(reading) === null) return null
  const plan = propositionEvidence(reading)
  return {
    plan,
    read: (incident, compared) => {
      const told = variable('told')
      return cypher`COLLECT {
    MATCH (${compared})<-[:SUBJECT|OBJECT]-(${told}:Proposition)
    WHERE ${visible(told, reading)} AND (${told}.predicate IN ['PARTICIPATED_IN', 'CASUALTIES']
      OR ${told}.predicate = 'SAME_AS' AND ${compared} <> ${incident} AND EXISTS { (${told})-[:SUBJECT|OBJECT]->(${incident}) })
    WITH DISTINCT ${told}
    RETURN {id: ${told}.id, evidence: ${plan.read(told)}}
  }`
    },
    counted: (candidate, request) => {
      const known = new Map(candidate.evidence!.map(({ id, evidence }) => [id, plan.decode(evidence, request)]))
      const passes = (weighings: readonly Weighing[], [claimId, propositionId]: Witness) =>
        bearsOut(claimId, weighings, known.get(propositionId)!, request)
      const { facts, claims } = candidate
      return {
        ...candidate,
        facts: {
          ...facts,
          parties: onceEach(facts.parties.filter(({ propositionId }) => isAsserted(known.get(propositionId!)!))),
          tolls: facts.tolls.filter(({ witness }) => passes(counting(reading), witness!)),
        },
        claims: claims.filter((items) => passes(showing(reading), items.at(-1) as Witness)),
      }
    },
  }
}

const isAsserted = (evidence: GatheredEvidence): boolean =>
  countedIn(evidence).some(({ polarity }) => polarity === 'ASSERTED')

/** Who has several roles is one party. */
function onceEach<T extends { readonly id: string }>(parties: readonly T[]): T[] {
  return [...new Map(parties.map((party) => [party.id, party])).values()]
}
