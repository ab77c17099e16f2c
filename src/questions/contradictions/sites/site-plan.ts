import { compileField, compileItem } from '../../../cypher/compile.ts'
import { decodeField } from '../../../cypher/decode-row.ts'
import type { Effort, ItemPlan } from '../../../cypher/plan.ts'
import type { RequestValues } from '../../../cypher/request-values.ts'
import type { SelectedField } from '../../../cypher/selection/selection.ts'
import { cypher, type Fragment, join, parameter, type Variable, variable } from '../../../cypher/text/fragment.ts'
import { onlyRow } from '../../../cypher/text/only-row.ts'
import type { RootField } from '../../../entities/read-root.ts'
import { disputeOver } from '../../../evidence/contradiction/oppositions-of.ts'
import { visible } from '../../../lens/visibility.ts'
import type { ContradictionKind } from '../../../vocabulary/index.ts'
import { type Evidence, evidenceNeed } from '../../evidence/evidence-need.ts'
import { type Anchors, matchSites } from '../anchors.ts'
import { concerns, type NamedIds } from '../concerns.ts'
import { carryContradiction, type Nodes, toContradiction } from '../lay-out.ts'
import { behind, type Disputed, keyOf, SCAN, type Scanned } from '../scan.ts'
import { type RawWholes, wholesOf } from '../wholes.ts'
import type { SiteKind } from './site.ts'

interface Asked {
  readonly root: RootField
  readonly views: readonly SelectedField[]
  readonly anchors: Anchors
  readonly wanted: readonly ContradictionKind[]
}

export interface RawScan {
  readonly looked: number
  readonly last: string | null
  readonly rows: readonly RawSite[]
}

interface RawSite {
  readonly key: string
  readonly evidence: unknown
  readonly wholes: RawWholes
  readonly placeIds: readonly string[]
  readonly about: readonly unknown[]
  readonly propositions: readonly { readonly id: string; readonly items: readonly unknown[] }[]
}

export interface SitePlan {
  readonly rank: string
  readonly effort: readonly Effort[]
  readonly read: () => Fragment
  readonly decode: (raw: RawScan, named: NamedIds, request: RequestValues) => Scanned
}

/** Plans how sites of one kind are scanned, what is gathered of those that may hold a contradiction, and how it is found there. */
export function sitePlan(site: SiteKind, { root: { reading, below }, views, anchors, wanted }: Asked): SitePlan {
  const { hint, rank } = site
  const need = evidenceNeed(site.start, reading)
  const carried = carryContradiction(views, need, below, reading)
  const evidencePlan = need.plan()
  const [scanSize, from] = [parameter(`${hint}Scan`, () => SCAN.sites), parameter(`${hint}From`, () => '')]
  const effort = [
    { rows: SCAN.sites, of: site.type },
    {
      rows: SCAN.candidates,
      of: site.type,
      each: [evidencePlan, ...carried.about.values(), ...carried.propositions.values()],
    },
  ]
  return { rank, effort, read, decode }

  function read(): Fragment {
    const [node, sites] = [variable(hint), variable(`${hint}s`)]
    return onlyRow(cypher`COLLECT {
  WITH COLLECT {
    ${matchSites(anchors, site.anchors, node, reading)}
    WHERE ${node}.orderKey >= ${from} AND ${site.visible(node, reading)}
    WITH ${node}
    ORDER BY ${node}.orderKey
    LIMIT ${scanSize}
    RETURN ${node}
  } AS ${sites}
  RETURN {looked: size(${sites}), last: last(${sites}).orderKey, rows: COLLECT {
    UNWIND ${sites} AS ${node}
    WITH ${node}
    WHERE ${site.mayContradict(node, wanted, reading)}
    WITH ${node}
    LIMIT ${parameter('candidates', () => SCAN.candidates)}
    RETURN ${readSite(node)}
  }}
}`)
  }

  function readSite(node: Variable): Fragment {
    const [proposition, entity, place] = [variable('disputed'), variable('entity'), variable('catalogued')]
    return cypher`{
      key: ${node}.orderKey,
      evidence: ${compileField(evidencePlan, node)},
      wholes: ${wholesOf(site.start, node, reading)},
      placeIds: COLLECT { MATCH (${node})-[:AT]->(${place}:Place) WHERE ${visible(place, reading)} RETURN ${place}.id },
      about: ${onlyRow(cypher`COLLECT { MATCH ${site.about(node, entity)} RETURN ${itemsOf(carried.about, entity)} }`)},
      propositions: COLLECT { MATCH ${site.start.propositions(node, proposition)} WHERE ${visible(proposition, reading)} RETURN {id: ${proposition}.id, items: ${itemsOf(carried.propositions, proposition)}} }
    }`
  }

  function decode({ looked, last, rows }: RawScan, named: NamedIds, request: RequestValues): Scanned {
    const sizes = { looked: looked === SCAN.sites, rows: rows.length === SCAN.candidates }
    const lastKey = sizes.rows ? rows.at(-1)!.key : sizes.looked ? last : null
    return {
      disputed: rows.flatMap((row) => disputedAt(row, named, request)),
      reached: lastKey === null ? null : behind(rank, lastKey),
    }
  }

  function disputedAt(row: RawSite, named: NamedIds, request: RequestValues): Disputed[] {
    const evidence = decodeField(evidencePlan, row.evidence, request) as Evidence
    const found = site.find(disputeOver(evidence.propositions, evidence.graph, new Map(row.wholes)))
    const nodes: Nodes = {
      about: row.about,
      propositions: new Map(row.propositions.map(({ id, items }) => [id, items])),
    }
    return found
      .filter((one) => wanted.includes(one.kind) && concerns(one, { named, evidence, placeIds: row.placeIds }))
      .map((one) => ({
        key: keyOf(rank, row.key, `${one.kind} ${one.detail}`),
        shape: (view: SelectedField) => toContradiction(view, one, { evidence, nodes, carried, request }),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
  }
}

function itemsOf(items: ReadonlyMap<SelectedField, ItemPlan>, node: Variable): Fragment {
  return cypher`[${join(
    [...items.values()].map((item) => compileItem(item, node)),
    ', ',
  )}]`
}
