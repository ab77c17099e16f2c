import { cypher, type Fragment, type Variable, variable } from '../../../cypher/text/fragment.ts'
import { claimsAbout } from '../../../entities/claim/index.ts'
import { contradictionsOfPolarity } from '../../../evidence/contradiction/contradictions-of.ts'
import { propositionStart } from '../../../gathering/proposition-start.ts'
import type { Reading } from '../../../lens/reading.ts'
import { allOf, visibleProposition } from '../../../lens/visibility.ts'
import { mayVote } from '../../../lens/voting.ts'
import type { SiteKind } from './site.ts'

/** A proposition, which some assert and others deny. */
export const propositionSite: SiteKind = {
  type: 'Proposition',
  hint: 'proposition',
  rank: 'p',
  kinds: ['OPPOSITE_POLARITY'],
  anchors: {
    every: (proposition) => cypher`(${proposition}:Proposition)`,
    about: [(id, proposition) => cypher`(:Entity:Node {id: ${id}})<-[:SUBJECT|OBJECT]-(${proposition}:Proposition)`],
    places: [
      (id, proposition) =>
        cypher`${claimsAbout().pattern(cypher`${id}`, variable('told'))}-[:STATES]->(${proposition}:Proposition)`,
    ],
  },
  visible: visibleProposition,
  mayContradict: (proposition, _, reading) =>
    cypher`${isSaid(proposition, cypher`'DENIED'`, reading)} AND ${isSaid(proposition, cypher`'ASSERTED'`, reading)}`,
  start: propositionStart,
  about: (proposition, subject) => cypher`(${proposition})-[:SUBJECT]->(${subject}:Entity)`,
  find: contradictionsOfPolarity,
}

function isSaid(proposition: Variable, polarity: Fragment, reading: Reading): Fragment {
  const claim = variable('claim')
  const conditions = [cypher`${claim}.polarity = ${polarity}`, ...mayVote(claim, reading)]
  return cypher`EXISTS { MATCH (${proposition})<-[:STATES]-(${claim}:Claim) WHERE ${allOf(conditions)} }`
}
