import { cypher } from '../cypher/fragment.ts'
import type { EvidenceStart } from './evidence-statement.ts'

/** The evidence of one proposition, found from the node at hand. */
export const propositionStart: EvidenceStart = {
  propositions: (node, proposition) => cypher`(${proposition}:Proposition:Node {id: ${node}.id})`,
  claims: (node, claim) => cypher`(:Proposition:Node {id: ${node}.id})<-[:STATES]-(${claim}:Claim)`,
}
