import { decodeItem } from '../../cypher/decode-row.ts'
import type { ItemPlan } from '../../cypher/plan.ts'
import type { RequestValues } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { type PageFrame, pageFrame, toConnection } from '../../entities/fields/connection.ts'
import type { RootField } from '../../entities/read-root.ts'
import type { Contradiction, ContraryPosition } from '../../evidence/contradiction/contradiction.ts'
import type { Reading } from '../../lens/reading.ts'
import type { Evidence, EvidenceNeed } from '../evidence/evidence-need.ts'
import { carryOriginCount, toOriginCount } from '../evidence/origin-count.ts'

/** How the nodes are read that a selection of contradictions leads to, beside those that evidence carries. */
export interface Carried {
  readonly about: ReadonlyMap<SelectedField, ItemPlan>
  readonly propositions: ReadonlyMap<SelectedField, ItemPlan>
  readonly claims: ReadonlyMap<SelectedField, PageFrame>
}

/** What was read of them, in the order of `Carried`. */
export interface Nodes {
  readonly about: readonly unknown[]
  readonly propositions: ReadonlyMap<string, readonly unknown[]>
}

/** Has everything fetched that the selection leads to. */
export function carryContradiction(
  views: readonly SelectedField[],
  need: EvidenceNeed,
  below: RootField['below'],
  reading: Reading,
): Carried {
  const members = views.flatMap((view) => view.select('Contradiction'))
  const ofPosition = members.filter(({ name }) => name === 'positions').flatMap((one) => one.select('Position'))
  const named = (name: string) => [...members, ...ofPosition].filter((member) => member.name === name)
  const items = (name: string) => named(name).map((member) => [member, below(member)] as const)
  for (const member of named('origins')) carryOriginCount(member, need, below)
  for (const member of named('interested')) need.carry(member, 'speaker', below(member))
  const claims = named('claims').map((member) => [member, pageFrame(member, 'Position', reading)] as const)
  for (const [, { views }] of claims) for (const view of views.nodes) need.carry(view, 'claim', below(view))
  return {
    about: new Map(items('about')),
    propositions: new Map([...items('propositions'), ...items('proposition')]),
    claims: new Map(claims),
  }
}

interface LaidOut {
  readonly evidence: Evidence
  readonly nodes: Nodes
  readonly carried: Carried
  readonly request: RequestValues
}

/** A contradiction as it is selected. */
export function toContradiction(
  view: SelectedField,
  { kind, propositionIds, positions }: Contradiction,
  laidOut: LaidOut,
): unknown {
  const { nodes, carried, request } = laidOut
  return valueBySelection(view, {
    kind,
    about: (member: SelectedField) =>
      decodeItem(carried.about.get(member)!, nodes.about[indexIn(carried.about, member)], request),
    propositions: (member: SelectedField) => propositionIds.map((id) => propositionNode(member, id, laidOut)),
    positions: positions.map((position) => toPosition(position, laidOut)),
  })
}

function toPosition({ propositionId, polarity, claimIds, origins, interestedIds }: ContraryPosition, laidOut: LaidOut) {
  const { evidence } = laidOut
  const speakers = interestedIds.flatMap((id) => [id, ...(evidence.graph.claimants.get(id)?.sameAs ?? [])])
  return {
    polarity,
    origins: toOriginCount(origins, evidence),
    proposition: (member: SelectedField) => propositionNode(member, propositionId, laidOut),
    claims: (member: SelectedField) => claimPage(member, claimIds, laidOut),
    // Of a claimant and the source that speaks for it only the actor is carried.
    interested: (member: SelectedField) => evidence.nodes(member, [...new Set(speakers)]),
  }
}

function propositionNode(member: SelectedField, id: string, { nodes, carried, request }: LaidOut): unknown {
  const row = nodes.propositions.get(id)!
  return decodeItem(carried.propositions.get(member)!, row[indexIn(carried.propositions, member)], request)
}

/** Its cursors hold for every position: they say behind which claim a page begins. */
function claimPage(
  member: SelectedField,
  claimIds: readonly string[],
  { evidence, carried, request }: LaidOut,
): unknown {
  const frame = carried.claims.get(member)!
  const [first, after] = [frame.first(request), frame.after(request)]
  const claims = claimIds.map((id) => evidence.graph.claims.get(id)!)
  const rows = claims
    .filter(({ orderKey }) => after === null || orderKey > after.key)
    .map(({ id, orderKey }) => ({
      key: orderKey,
      items: frame.views.nodes.map((view) => evidence.node(view, id)),
    }))
  const asked = { field: member, first, after, binding: () => frame.binding(request) }
  return toConnection({ owner: null, rows, total: claims.length, cutAt: null }, frame.views, asked)
}

const indexIn = (items: ReadonlyMap<SelectedField, unknown>, member: SelectedField): number =>
  [...items.keys()].indexOf(member)
