import type { ObjectPlanning } from '../../cypher/plan-object.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import type { Origin, OriginCount } from '../../evidence/lineage/origins-of.ts'
import type { Reading } from '../../lens/reading.ts'
import type { Carrier, Evidence, EvidenceNeed } from './evidence-need.ts'

type Below = ObjectPlanning<Reading>['below']

const CARRIERS: Readonly<Record<string, Carrier>> = { claimants: 'claimant', claims: 'claim', documents: 'document' }

/** Has the nodes fetched that an `OriginCount` selects. */
export function carryOriginCount(field: SelectedField, need: EvidenceNeed, below: Below): void {
  for (const selected of field.select('OriginCount')) {
    if (selected.name === 'circular') need.carry(selected, 'document', below(selected))
    if (selected.name !== 'origins') continue
    for (const member of selected.select('Origin')) {
      const carrier = CARRIERS[member.name]
      if (carrier !== undefined) need.carry(member, carrier, below(member))
    }
  }
}

/** An origin count in the members of the API. */
export function toOriginCount({ min, max, origins, circular }: OriginCount, evidence: Evidence) {
  return {
    min,
    max,
    origins: origins.map((origin) => toOrigin(origin, evidence)),
    circular: (field: SelectedField) => circular.map((documents) => evidence.nodes(field, documents)),
  }
}

function toOrigin({ claimantIds, claimIds, documentIds, traced, interested }: Origin, { nodes }: Evidence) {
  return {
    traced,
    interested,
    claimants: (field: SelectedField) => nodes(field, claimantIds),
    claims: (field: SelectedField) => nodes(field, claimIds),
    documents: (field: SelectedField) => nodes(field, documentIds),
  }
}
