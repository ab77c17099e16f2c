import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { statement } from '../../cypher/text/statement.ts'

/** Derived edges that belong to no claim or proposition, so that deriving anew would never meet them. */
const strays = [
  { type: 'ALLEGED', anchor: 'Claim', property: 'claimId' },
  { type: 'ALLEGED_OPPONENT', anchor: 'Claim', property: 'claimId' },
  { type: 'ALLEGED_WHOLE', anchor: 'Claim', property: 'claimId' },
  { type: 'TAKEN_FOR', anchor: 'Claim', property: 'claimId' },
  { type: 'LINK', anchor: 'Proposition', property: 'propositionId' },
] as const

const matchStray = ({ type, anchor, property }: (typeof strays)[number]) => `
MATCH (start)-[edge:${type}]->(end)
WHERE NOT EXISTS { MATCH (:${anchor} {id: edge.${property}}) }`

export const findStrays = (): CompiledQuery[] =>
  strays.map((stray) =>
    statement(
      `findStray${stray.type}`,
      `${matchStray(stray)}
RETURN start.id AS id, '${stray.type}' AS type
LIMIT 100`,
    ),
  )

export const deleteStrays = (): CompiledQuery[] =>
  strays.map((stray) => statement(`deleteStray${stray.type}`, `${matchStray(stray)}\nDELETE edge`))
