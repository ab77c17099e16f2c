import type { WitnessedCondition } from '../cypher/plan.ts'
import type { RequestValues } from '../cypher/request-values.ts'
import { cypher, type Fragment, join, type Variable, variable } from '../cypher/text/fragment.ts'
import type { Reading } from '../lens/reading.ts'
import type { GatheredEvidence } from './gather.ts'
import { propositionEvidence } from './proposition-evidence.ts'
import type { Weighing } from './weighing.ts'

/** A condition on a node that claims bear out, of which the statement finds all that may. */
export interface Testimony {
  /** A list of groups, which are lists of witnesses. */
  readonly groups: (node: Variable, from: Variable) => Fragment
  readonly weighings: readonly Weighing[]
  /** Whether each group needs a claim that bears the condition out, or none may have one. */
  readonly needs: 'one of each' | 'none'
}

/** How `groups` gives a claim. */
export const witness = (claim: Variable): Fragment => cypher`[${claim}.id, ${claim}.propositionId]`

type Groups = readonly (readonly (readonly [claimId: string, propositionId: string])[])[]

/** The nodes of a page for which all conditions hold; the evidence of each proposition is read once. */
export function witnessedBy(testimonies: readonly Testimony[], reading: Reading): WitnessedCondition {
  return {
    witnesses: (node, from) =>
      cypher`[${join(
        testimonies.map(({ groups }) => groups(node, from)),
        ', ',
      )}]`,
    evidence: {
      match: matchPropositions,
      key: (proposition) => cypher`${proposition}.id`,
      item: propositionEvidence(reading),
    },
    holds: (witnesses, evidence, request) =>
      (witnesses as readonly Groups[]).every((groups, index) =>
        isBorneOut(groups, testimonies[index]!, {
          evidence: evidence as ReadonlyMap<string, GatheredEvidence>,
          request,
        }),
      ),
  }
}

function matchPropositions(doubts: Fragment, proposition: Variable): Fragment {
  const [doubt, groups, group, one, id] = ['doubt', 'groups', 'group', 'one', 'propositionId'].map(variable)
  return cypher`UNWIND ${doubts} AS ${doubt!}
    UNWIND ${doubt!} AS ${groups!}
    UNWIND ${groups!} AS ${group!}
    UNWIND ${group!} AS ${one!}
    WITH DISTINCT ${one!}[1] AS ${id!}
    MATCH (${proposition}:Proposition:Node {id: ${id!}})`
}

interface Weighed {
  readonly evidence: ReadonlyMap<string, GatheredEvidence>
  readonly request: RequestValues
}

function isBorneOut(groups: Groups, { weighings, needs }: Testimony, weighed: Weighed): boolean {
  const hasOne = (group: Groups[number]) =>
    group.some(([claimId, propositionId]) =>
      bearsOut(claimId, weighings, weighed.evidence.get(propositionId)!, weighed.request),
    )
  return needs === 'none' ? !groups.some(hasOne) : groups.every(hasOne)
}

/** Whether all weighings let a claim pass. */
export function bearsOut(
  claimId: string,
  weighings: readonly Weighing[],
  evidence: GatheredEvidence,
  request: RequestValues,
): boolean {
  const claim = evidence.graph.claims.get(claimId)!
  return weighings.every((weighing) => weighing(claim, evidence, request))
}
