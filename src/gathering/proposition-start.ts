import { cypher, type Fragment, type Parameter, variable } from '../cypher/text/fragment.ts'
import type { EvidenceStart } from './evidence-statement.ts'

/** The evidence of one proposition, found from the node at hand. */
export const propositionStart: EvidenceStart = {
  propositions: (node, proposition) => cypher`(${proposition}:Proposition:Node {id: ${node}.id})`,
  claims: (node, claim) => cypher`(:Proposition:Node {id: ${node}.id})<-[:STATES]-(${claim}:Claim)`,
}

/** The evidence of many propositions together. */
export function propositionsStart(ids: Fragment | Parameter): EvidenceStart {
  const stated = variable('stated')
  return {
    propositions: (_, proposition) => cypher`(${proposition}:Proposition:Node WHERE ${proposition}.id IN ${ids})`,
    claims: (_, claim) => cypher`(${stated}:Proposition:Node WHERE ${stated}.id IN ${ids})<-[:STATES]-(${claim}:Claim)`,
  }
}
