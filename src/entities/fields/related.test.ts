import { expect, test } from 'vitest'
import { compile } from '../../cypher/compile.ts'
import type { ColumnPlan, FieldPlan } from '../../cypher/plan.ts'
import type { FieldPlanner } from '../../cypher/plan-object.ts'
import { noRequest } from '../../cypher/testing/no-request.ts'
import { rootFieldOf } from '../../cypher/testing/root-field.ts'
import { cypher } from '../../cypher/text/fragment.ts'
import type { Reading } from '../../lens/reading.ts'
import { reading } from '../../lens/testing/reading.ts'
import { byOrderKey, many, one, type Relation } from './related.ts'

const within: Relation = {
  hint: 'container',
  pattern: (from, to) => cypher`(${from})-[:WITHIN]->(${to}:Place)`,
}

test('a relation leads to nothing that the viewer may not see', () => {
  const { text, params } = compiled(one(within))
  expect(text).toMatchInlineSnapshot(`
    "/* test */
    RETURN [] AS found, reduce(only = null, row IN COLLECT {
      MATCH (nothing)-[:WITHIN]->(container:Place)
      WHERE container.level <= $clearance
      RETURN container.id
    } | row) AS value"
  `)
  expect(params).toEqual({ clearance: 0 })
})

test('its own conditions come on top, and may look at both ends', () => {
  const relation: Relation = {
    ...within,
    where: (to, { knownAt }, from) => [cypher`${to}.recordedAt <= ${knownAt}`, cypher`${to}.kind <> ${from}.kind`],
    orderBy: byOrderKey,
    distinct: true,
  }
  expect(compiled(many(relation)).text).toMatchInlineSnapshot(`
    "/* test */
    RETURN [] AS found, COLLECT {
      MATCH (nothing)-[:WITHIN]->(container:Place)
      WITH DISTINCT container
      WHERE container.level <= $clearance AND container.recordedAt <= $knownAt AND container.kind <> nothing.kind
      WITH container
      ORDER BY container.orderKey
      RETURN container.id
    } AS value"
  `)
})

function compiled(planner: FieldPlanner<Reading>) {
  const id: ColumnPlan = { kind: 'column', label: 'id', read: (node) => cypher`${node}.id`, decode: (raw) => raw }
  const field = rootFieldOf('type Query { within: String }', '{ within }')
  const need = () => {
    throw new Error('A relation needs nothing but its node.')
  }
  const root: FieldPlan = planner(field, { type: 'Place', scope: reading(), need, below: () => id })
  return compile({ name: 'test', refs: [], root }).bind(noRequest)
}
