import { compileField } from '../../cypher/compile.ts'
import { decodeField } from '../../cypher/decode-row.ts'
import type { FieldPlan } from '../../cypher/plan.ts'
import type { FieldPlanner } from '../../cypher/plan-object.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/text/fragment.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible, visibleInRecord } from '../../lens/visibility.ts'

/** `relations(types)`: edges from and to the claim whose other end the viewer may see, as the data set states them. */
export const relations: FieldPlanner<Reading> = (field, { scope, below }) => {
  const ends = new Map(
    field
      .select('ClaimRelation')
      .filter(({ types }) => types.length > 0)
      .map((end) => [end, below(end)]),
  )
  const plan = (end: SelectedField): FieldPlan => endPlan(end, ends.get(end)!, scope)
  const asked = field.args.optional('types')
  return {
    kind: 'column',
    label: 'relations',
    effort: [{ rows: RELATIONS, each: [...ends.values()] }],
    read: (claim) => {
      const [edge, other] = [variable('edge'), variable('other')]
      const types = asked === null ? cypher`` : cypher` AND ${edge}.type IN ${parameter('relationTypes', asked)}`
      const nodes = [...ends.keys()].map((end) => compileField(plan(end), edge))
      return cypher`COLLECT {
  MATCH (${claim})-[${edge}:RELATES_TO]-(${other}:Claim)
  WHERE ${visibleInRecord(other, scope)}${types}
  WITH ${edge}, ${other}
  ORDER BY ${other}.orderKey, ${edge}.type
  RETURN {type: ${edge}.type, rationale: ${edge}.rationale, ends: [${nodes.reduce((all, one) => cypher`${all}, ${one}`, cypher`null`)}]}
}`
    },
    decode: (raw, request) =>
      (raw as RawRelation[]).map(({ type, rationale, ends: nodes }) => {
        const end = (selected: SelectedField) =>
          decodeField(plan(selected), nodes[[...ends.keys()].indexOf(selected) + 1], request)
        return valueBySelection(field, { type, rationale, from: end, to: end, assertedBy: end, statedIn: end })
      }),
  }
}

/** How many a claim is taken to have. */
const RELATIONS = 5

interface RawRelation {
  readonly type: string
  readonly rationale: string | null
  readonly ends: readonly unknown[]
}

/** A relation is stated in the claim that it starts from where the claimant of that claim asserts it. */
function endPlan(
  end: SelectedField,
  item: Extract<FieldPlan, { kind: 'related' }>['item'],
  reading: Reading,
): FieldPlan {
  return {
    kind: 'related',
    label: end.name,
    many: false,
    hint: end.name,
    match: {
      pattern: (edge, node) => endPatterns[end.name as keyof typeof endPatterns](edge, node),
      where: (node, edge) => [
        visible(node, reading),
        ...(end.name === 'statedIn' ? [cypher`${node}.claimantId = ${edge}.assertedById`] : []),
      ],
    },
    item,
  }
}

const startOf = (edge: Variable, node: Variable): Fragment => cypher`(${node}:Claim)-[${edge}]->()`

const endPatterns = {
  from: startOf,
  to: (edge: Variable, node: Variable) => cypher`(${node}:Claim)<-[${edge}]-()`,
  statedIn: startOf,
  assertedBy: (edge: Variable, node: Variable) => cypher`(${node}:Claimant:Node {id: ${edge}.assertedById})`,
}
