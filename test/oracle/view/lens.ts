import { parseEdtf } from '../../../src/dates/edtf/parse-edtf.ts'
import type { Lens } from '../../../src/generated/schema-types.ts'
import type { ClaimFact } from '../record/facts.ts'
import { liesWithin } from './lies-within.ts'
import { type RefType, resolve } from './refs.ts'
import { storedDate } from './stored-date.ts'
import type { View } from './view.ts'

/** What a lens lets through, exclusions aside. A condition left out lets everything pass, an empty list nothing. */
export function lensPasses(lens: Lens, view: View): (claim: ClaimFact) => boolean {
  const refs = (list: readonly string[] | null | undefined, type: RefType) =>
    list == null ? null : resolve(list, type, view)
  const claimants = refs(lens.claimants, 'Claimant')
  const sources = refs(lens.sources, 'Source')
  const datasets = refs(lens.datasets, 'Dataset')
  const places = refs(lens.places, 'Place')
  const against = refs(lens.against, 'Actor')
  return (claim) =>
    amongst(claim.claimant, claimants) &&
    amongst(claim.source, sources) &&
    amongst(claim.dataset, datasets) &&
    amongst(claim.said.modality, lens.modalities) &&
    amongst(claim.said.attribution, lens.attributions) &&
    anyAmongst(claim.said.supportTypes, lens.supportTypes) &&
    (places === null || liesWithin(claim.place, places, view)) &&
    anyAmongst(claim.against, against) &&
    heldDuring(claim, lens) &&
    heldThroughout(claim, lens) &&
    claimedDuring(claim, lens)
}

export function amongst<T>(value: T | null, list: readonly T[] | null | undefined): boolean {
  return list == null || (value !== null && list.includes(value))
}

export function anyAmongst<T>(values: readonly T[], list: readonly T[] | null | undefined): boolean {
  return list == null || values.some((value) => list.includes(value))
}

/** It may have held at some time of the period. */
function heldDuring({ said }: ClaimFact, { heldDuring, includeUndated }: Lens): boolean {
  if (heldDuring == null) return true
  const { spans } = storedDate(said.heldDuring)
  return spans.length === 0 ? includeUndated !== false : meet(spans, parseEdtf(heldDuring).spans)
}

/** It certainly held from the first day of the period to the last. */
function heldThroughout({ said }: ClaimFact, { heldThroughout }: Lens): boolean {
  if (heldThroughout == null) return true
  const { core } = storedDate(said.heldDuring)
  const asked = parseEdtf(heldThroughout).spans
  return core !== null && asked.every(([from, to]) => core[0] <= from && to <= core[1])
}

/** It was or may have been said in the period; one that nobody dated does not pass. */
function claimedDuring({ said }: ClaimFact, { claimedDuring }: Lens): boolean {
  return claimedDuring == null || meet(storedDate(said.claimedOn).spans, parseEdtf(claimedDuring).spans)
}

type Spans = readonly (readonly [number, number])[]

export function meet(spans: Spans, asked: Spans): boolean {
  return spans.some(([from, to]) => asked.some(([first, last]) => from <= last && first <= to))
}
