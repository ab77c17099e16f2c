import { lineageOf } from '../../../src/evidence/lineage/lineage-of.ts'
import { partiesTo } from '../../../src/evidence/lineage/parties-to.ts'
import type { ClaimFilter } from '../../../src/generated/schema-types.ts'
import type { ClaimFact, DocumentFact, PropositionFact } from '../record/facts.ts'
import { propositionOf } from '../view/evidence-of.ts'
import { amongst, anyAmongst } from '../view/lens.ts'
import { liesWithin } from '../view/lies-within.ts'
import type { Reading } from '../view/reading.ts'
import { type RefType, resolve } from '../view/refs.ts'
import type { View } from '../view/view.ts'
import { standing } from './standing.ts'

/** The entities that a claim is about: its ends and what qualifies it. */
export function aboutOf({ proposition, against, incident, place }: ClaimFact, view: View): string[] {
  const { subject, object } = view.get(proposition) as PropositionFact
  return [subject, object, ...against, incident, place].filter((id) => id !== null)
}

/** The conditions of a filter, all of which a claim has to meet. */
export function claimFilter(filter: ClaimFilter | null | undefined, reading: Reading): (claim: ClaimFact) => boolean {
  const { view } = reading
  const refs = (name: keyof ClaimFilter, type: RefType) => {
    const list = filter?.[name] as readonly string[] | null | undefined
    return list == null ? null : resolve(list, type, view)
  }
  const claimants = refs('claimants', 'Claimant')
  const documents = refs('documents', 'Document')
  const subjects = refs('subjects', 'Entity')
  const objects = refs('objects', 'Entity')
  const against = refs('against', 'Actor')
  const incidents = refs('incidents', 'Incident')
  const places = refs('places', 'Place')
  return (claim) => {
    const { said, subject, object } = view.get(claim.proposition) as PropositionFact
    const document = view.get(claim.document) as DocumentFact | null
    return (
      amongst(said.predicate, filter?.predicates) &&
      (filter?.polarity == null || claim.said.polarity === filter.polarity) &&
      amongst(claim.said.modality, filter?.modalities) &&
      amongst(claim.said.attribution, filter?.attributions) &&
      anyAmongst(claim.said.supportTypes, filter?.supportTypes) &&
      amongst(said.role ?? null, filter?.roles) &&
      amongst(document?.said.lang ?? null, filter?.languages) &&
      amongst(claim.claimant, claimants) &&
      amongst(claim.document, documents) &&
      amongst(subject, subjects) &&
      amongst(object, objects) &&
      anyAmongst(claim.against, against) &&
      anyAmongst(aboutOf(claim, view), incidents) &&
      (places === null || aboutOf(claim, view).some((id) => isPlace(id, view) && liesWithin(id, places, view))) &&
      weighs(claim, filter ?? {}, reading)
    )
  }
}

const isPlace = (id: string, view: View): boolean => view.get(id)?.type === 'Place'

/** What the evidence of a claim says of it. */
function weighs({ id, proposition, claimant }: ClaimFact, filter: ClaimFilter, reading: Reading): boolean {
  const { graph, view } = reading
  const stated = view.get(proposition) as PropositionFact
  const isInterested = () => partiesTo(propositionOf(stated), [graph.claims.get(id)!], graph).isInterested(claimant)
  const isChanged = () =>
    graph.steps
      .filter(({ from, via }) => from === id && via === 'DERIVED_FROM')
      .some(({ to }) => graph.claims.get(to)!.modality !== graph.claims.get(id)!.modality)
  return (
    (filter.statuses == null || filter.statuses.includes(standing(stated, reading).reason.status)) &&
    (filter.interested == null || isInterested() === filter.interested) &&
    (filter.circular == null || lineageOf(id, graph).circular === filter.circular) &&
    (filter.modalityChanged == null || isChanged() === filter.modalityChanged)
  )
}
