import { compileField, compileItem } from '../../cypher/compile.ts'
import { decodeField, decodeItem } from '../../cypher/decode-row.ts'
import type { FieldPlan } from '../../cypher/plan.ts'
import type { RequestValues } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { cypher, type Fragment, parameter } from '../../cypher/text/fragment.ts'
import type { RootField } from '../../entities/read-root.ts'
import type { EvidenceStart } from '../../gathering/evidence-statement.ts'
import { standingIn } from '../../gathering/standing-in.ts'
import { type Evidence, evidenceNeed } from '../evidence/evidence-need.ts'
import type { ChangeRow } from './changes-statement.ts'
import { momentsOf } from './moments.ts'

/** A member of a change that is fetched from its claim. */
export interface Member {
  readonly field: SelectedField
  readonly plan: FieldPlan
  readonly read: (row: ChangeRow) => Fragment
  readonly decode: (raw: unknown, request: RequestValues) => unknown
}

/** Plans what the fields of type `Change` select. */
export function membersOf(
  views: readonly SelectedField[],
  { reading, readingAt, field: root, below }: RootField,
): Member[] {
  const before = readingAt(parameter('from', momentsOf(root).from))
  return views
    .flatMap((view) => view.select('Change'))
    .flatMap((field): Member[] => {
      switch (field.name) {
        case 'claim': {
          const item = below(field)
          return [
            {
              field,
              plan: item as FieldPlan,
              read: ({ claim }) => compileItem(item, claim),
              decode: (raw, request) => decodeItem(item, raw, request),
            },
          ]
        }
        case 'proposition':
          return [ofField(field, propositionPlan(below(field)))]
        case 'before':
          return [standing(field, evidenceNeed(stated, before).plan())]
        case 'after':
          return [standing(field, evidenceNeed(stated, reading).plan())]
        default:
          return []
      }
    })
}

function ofField(field: SelectedField, plan: FieldPlan): Member {
  return {
    field,
    plan,
    read: ({ claim }) => compileField(plan, claim),
    decode: (raw, request) => decodeField(plan, raw, request),
  }
}

function standing(field: SelectedField, plan: FieldPlan): Member {
  const member = ofField(field, plan)
  return { ...member, decode: (raw, request) => standingIn(member.decode(raw, request) as Evidence).reason.status }
}

function propositionPlan(item: ReturnType<RootField['below']>): FieldPlan {
  return {
    kind: 'related',
    label: 'proposition',
    many: false,
    hint: 'proposition',
    match: { pattern: (claim, to) => cypher`(${claim})-[:STATES]->(${to}:Proposition)`, where: () => [] },
    item,
  }
}

/** Of the proposition that a claim states. */
export const stated: EvidenceStart = {
  propositions: (claim, proposition) => cypher`(${proposition}:Proposition:Node {id: ${claim}.propositionId})`,
  claims: (claim, other) => cypher`(:Proposition:Node {id: ${claim}.propositionId})<-[:STATES]-(${other}:Claim)`,
}
