import type { FieldPlanner, ObjectModel, ObjectPlanning } from '../../cypher/plan-object.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { toUncertainDate } from '../../dates/uncertain-date.ts'
import { deniedByParties } from '../../evidence/denied-by-parties.ts'
import type { Facet } from '../../evidence/facets/facets-of.ts'
import { propositionStart } from '../../gathering/proposition-start.ts'
import { claimsOf, standingIn } from '../../gathering/standing-in.ts'
import type { Lens } from '../../generated/schema-types.ts'
import { narrow } from '../../lens/narrow.ts'
import type { Reading } from '../../lens/reading.ts'
import { type Evidence, type EvidenceNeed, evidenceNeed } from './evidence-need.ts'
import { carryOriginCount, toOriginCount } from './origin-count.ts'

/** Has the evidence of the object fetched and says under which key it is found. */
export type Gather = (
  field: SelectedField,
  object: ObjectPlanning<Reading>,
) => { readonly need: EvidenceNeed; readonly key: string }

/** Fields without a lens of their own share one gathering; a lens given again below gathers anew. */
const gather: Gather = (field, object) => {
  const lens = field.args.members<Lens>('lens')
  const key = lens === null ? 'evidence' : `evidence:${field.key}`
  return { key, need: object.need(key, () => evidenceNeed(propositionStart, narrow(object.scope, lens))) }
}

export function statusField(gathered: Gather): FieldPlanner<Reading> {
  return (field, object) => {
    const { key } = gathered(field, object)
    return { kind: 'derived', label: 'status', finish: (needs) => standingIn(needs[key] as Evidence).reason.status }
  }
}

export function originsField(gathered: Gather): FieldPlanner<Reading> {
  return (field, object) => {
    const { key, need } = gathered(field, object)
    carryOriginCount(field, need, object.below)
    return {
      kind: 'derived',
      label: 'origins',
      finish: (needs) => {
        const evidence = needs[key] as Evidence
        return valueBySelection(field, toOriginCount(standingIn(evidence).origins, evidence))
      },
    }
  }
}

const statusReason: FieldPlanner<Reading> = (field, object) => {
  const { key, need } = gather(field, object)
  for (const member of field.select('StatusReason'))
    if (member.name === 'claims') need.carry(member, 'claim', object.below(member))
  return {
    kind: 'derived',
    label: 'statusReason',
    finish: (needs) => {
      const evidence = needs[key] as Evidence
      const { status, rule, claimIds } = standingIn(evidence).reason
      return valueBySelection(field, {
        status,
        rule,
        claims: (member: SelectedField) => evidence.nodes(member, claimIds),
      })
    },
  }
}

const facets: FieldPlanner<Reading> = (field, object) => {
  const { key, need } = gather(field, object)
  for (const member of field.select('Facet')) {
    if (member.name === 'origins') carryOriginCount(member, need, object.below)
    const carrier = ({ claims: 'claim', against: 'opponent', place: 'place' } as const)[member.name]
    if (carrier !== undefined) need.carry(member, carrier, object.below(member))
  }
  return {
    kind: 'derived',
    label: 'facets',
    finish: (needs) => {
      const evidence = needs[key] as Evidence
      return valueBySelection(
        field,
        standingIn(evidence).facets.map((facet) => toFacet(facet, evidence)),
      )
    },
  }
}

const facetsComplete: FieldPlanner<Reading> = (field, object) => {
  const { key } = gather(field, object)
  return { kind: 'derived', label: 'facetsComplete', finish: (needs) => standingIn(needs[key] as Evidence).complete }
}

function toFacet(facet: Facet, evidence: Evidence) {
  const { supportTypes, period, againstIds, placeId, reason, origins, claimIds, isRemainder } = facet
  return {
    remainder: isRemainder,
    supportTypes,
    period: period === null ? null : toUncertainDate(period),
    status: reason.status,
    origins: toOriginCount(origins, evidence),
    against: (member: SelectedField) => evidence.sorted(member, againstIds),
    place: (member: SelectedField) => (placeId === null ? null : evidence.node(member, placeId)),
    claims: (member: SelectedField) => evidence.nodes(member, claimIds),
  }
}

const denying: FieldPlanner<Reading> = (field, object) => {
  const { key, need } = gather(field, object)
  need.carry(field, 'claimant', object.below(field))
  return {
    kind: 'derived',
    label: 'deniedByParties',
    finish: (needs) => {
      const evidence = needs[key] as Evidence
      const [proposition] = evidence.propositions
      return evidence.nodes(field, deniedByParties(proposition!, claimsOf(proposition!, evidence), evidence.graph))
    },
  }
}

/** What is derived of a proposition from the claims that the lens lets through. */
export const propositionEvidence: ObjectModel<Reading> = {
  type: 'Proposition',
  fields: {
    status: statusField(gather),
    statusReason,
    origins: originsField(gather),
    facets,
    facetsComplete,
    deniedByParties: denying,
  },
}
