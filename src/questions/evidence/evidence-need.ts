import { compileItem } from '../../cypher/compile.ts'
import { decodeItem } from '../../cypher/decode-row.ts'
import type { ColumnPlan, ItemPlan } from '../../cypher/plan.ts'
import type { Need } from '../../cypher/plan-object.ts'
import type { RequestValues } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { eachOnce } from '../../cypher/text/each-once.ts'
import { cypher, type Fragment, join, type Variable, variable } from '../../cypher/text/fragment.ts'
import {
  EVIDENCE_ROWS,
  type EvidenceStart,
  evidenceOf,
  lineageEvidence,
  type Carried as ReadCarried,
} from '../../gathering/evidence-statement.ts'
import { type GatheredEvidence, gather } from '../../gathering/gather.ts'
import { perProposition } from '../../gathering/per-proposition.ts'
import { propositionsStart } from '../../gathering/proposition-start.ts'
import type { RawEvidence } from '../../gathering/raw-evidence.ts'
import { minOrigins } from '../../lens/min-origins.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'

/** What a derived value leads back to, and is fetched with the claims that it is derived from. */
export type Carrier = 'claim' | 'claimant' | 'speaker' | 'document' | 'opponent' | 'place' | 'party' | 'toll'

/** Gathers evidence once for all derived fields of an object, with the nodes that these fields select. */
export interface EvidenceNeed extends Need {
  readonly carry: (field: SelectedField, carrier: Carrier, item: ItemPlan) => void
}

export interface PropositionsNeed extends EvidenceNeed {
  readonly plan: () => EvidencePlan
}

/** The evidence of what is at hand, or that of many propositions: gathered together, what they rest on in common is read once. */
export interface EvidencePlan extends ColumnPlan {
  readonly together: {
    readonly read: (ids: Fragment) => Fragment
    readonly decode: (raw: unknown, request: RequestValues) => ReadonlyMap<string, Evidence>
  }
}

export interface Evidence extends GatheredEvidence {
  /** The node of that id as the field selects it; null where it was not fetched, which means that the viewer may not see it. */
  readonly node: (field: SelectedField, id: string) => unknown
  readonly nodes: (field: SelectedField, ids: readonly string[]) => readonly unknown[]
  /** The same where the order of the ids says nothing: opponents by name. */
  readonly sorted: (field: SelectedField, ids: readonly string[]) => readonly unknown[]
}

interface Carried {
  readonly field: SelectedField
  readonly carrier: Carrier
  readonly item: ItemPlan
}

/** Gathers the evidence of the propositions found from the node at hand. */
export function evidenceNeed(start: EvidenceStart, reading: Reading): PropositionsNeed {
  const gathered = need(reading, (node, carried) => evidenceOf(start, node, reading, carried))
  return {
    ...gathered,
    plan: () => ({
      ...gathered.plan(),
      together: {
        read: (ids) => evidenceOf(propositionsStart(ids), variable('nothing'), reading, gathered.carried()),
        decode: (raw, request) => apart(gathered.decode(raw, request)),
      },
    }),
  }
}

function apart({ node, nodes, sorted, ...gathered }: Evidence): ReadonlyMap<string, Evidence> {
  return new Map([...perProposition(gathered)].map(([id, evidence]) => [id, { ...evidence, node, nodes, sorted }]))
}

/** Gathers what evidence there is of where the claim at hand comes from. */
export function lineageNeed(reading: Reading): EvidenceNeed {
  return need(reading, (claim, carried) => lineageEvidence(claim, reading, carried))
}

type Read = (node: Variable, carried: readonly ReadCarried[]) => Fragment

function need(reading: Reading, read: Read) {
  const all: Carried[] = []
  const least = minOrigins(reading)
  const carried = (): ReadCarried[] => all.map((one) => (claims) => pairs(one, claims, reading))
  const decode = (raw: unknown, request: RequestValues) =>
    toEvidence(raw as RawEvidence, all, { request, minOrigins: least?.(request) ?? null })
  return {
    carry: (field: SelectedField, carrier: Carrier, item: ItemPlan) => void all.push({ field, carrier, item }),
    carried,
    decode,
    plan: (): ColumnPlan => ({
      kind: 'column',
      label: 'evidence',
      effort: [{ rows: EVIDENCE_ROWS, each: all.map(({ item }) => item) }],
      read: (node) => read(node, carried()),
      decode,
    }),
  }
}

/** `[id, node]` of everything to which the claims lead by the carrier. */
function pairs({ carrier, item }: Carried, claims: Variable, reading: Reading): Fragment {
  const [claim, node] = [variable('claim'), variable(carrier)]
  if (carrier === 'claim')
    return cypher`COLLECT { UNWIND ${claims} AS ${claim} RETURN [${claim}.id, ${compileItem(item, claim)}] }`
  const lists = WAYS[carrier].map((way) => {
    const found = variable(carrier)
    const condition = carrier === 'toll' ? cypher`` : cypher` WHERE ${visible(found, reading)}`
    const each = eachOnce(
      node,
      cypher`UNWIND ${claims} AS ${claim} MATCH ${way(claim, found)}${condition} RETURN DISTINCT ${found}`,
    )
    const order = carrier === 'opponent' ? cypher` ORDER BY ${node}.orderKey` : cypher``
    return cypher`COLLECT { ${each} RETURN [${idOf(carrier, node)}, ${compileItem(item, node)}]${order} }`
  })
  return join(lists, ' + ')
}

/** That of a toll is its claim's, with its place among those of the claim. */
function idOf(carrier: Carrier, node: Variable): Fragment {
  if (carrier !== 'toll') return cypher`${node}.id`
  const claim = variable('claim')
  return cypher`[(${node})<-[:REPORTS]-(${claim}) | ${claim}.id][0] + '/' + ${node}.position`
}

/** A coded claim stands for the documents that it cites, and these for their publishers. */
const WAYS: Readonly<Record<Exclude<Carrier, 'claim'>, readonly ((claim: Variable, node: Variable) => Fragment)[]>> = {
  claimant: [
    (claim, node) => cypher`(${claim})-[:MADE_BY]->(${node}:Claimant)`,
    (claim, node) =>
      cypher`(${claim} WHERE ${claim}.attribution = 'CODED')-[:CITES]->(:Document)-[:PUBLISHED_BY]->(${node}:Source)`,
  ],
  // The actor that makes a claim, be it through the source of which it is the body.
  speaker: [
    (claim, node) => cypher`(${claim})-[:MADE_BY]->(${node}:Actor)`,
    (claim, node) => cypher`(${claim})-[:MADE_BY]->(:Source)-[:BODY]->(${node}:Actor)`,
    (claim, node) =>
      cypher`(${claim} WHERE ${claim}.attribution = 'CODED')-[:CITES]->(:Document)-[:PUBLISHED_BY]->(:Source)-[:BODY]->(${node}:Actor)`,
  ],
  document: [(claim, node) => cypher`(${claim})-[:REPORTED_IN|CITES]->(${node}:Document)`],
  opponent: [(claim, node) => cypher`(${claim})-[:AGAINST]->(${node}:Actor)`],
  place: [(claim, node) => cypher`(${claim})-[:ABOUT_PLACE]->(${node}:Place)`],
  party: [(claim, node) => cypher`(${claim})-[:STATES]->(:Proposition)-[:OBJECT]->(${node}:Actor)`],
  toll: [(claim, node) => cypher`(${claim})-[:REPORTS]->(${node}:Toll)`],
}

function toEvidence(
  raw: RawEvidence,
  carried: readonly Carried[],
  { request, minOrigins }: { readonly request: RequestValues; readonly minOrigins: number | null },
): Evidence {
  const byField = new Map<SelectedField, ReadonlyMap<string, unknown>>()
  for (const [index, { field, item }] of carried.entries()) {
    const nodes = raw.carried[index]!.map(([id, node]) => [id, decodeItem(item, node, request)] as const)
    byField.set(field, new Map(nodes))
  }
  const node = (field: SelectedField, id: string) => byField.get(field)?.get(id) ?? null
  return {
    ...gather(raw, minOrigins),
    node,
    nodes: (field, ids) => ids.map((id) => node(field, id)).filter((found) => found !== null),
    sorted: (field, ids) =>
      [...(byField.get(field) ?? [])].filter(([id]) => ids.includes(id)).map(([, found]) => found),
  }
}
