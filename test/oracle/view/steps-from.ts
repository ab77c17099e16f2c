import type { EvidenceStep } from '../../../src/evidence/evidence.ts'
import type { ClaimFact, DocumentFact } from '../record/facts.ts'
import { areCopies } from './copies.ts'
import { storedDate } from './stored-date.ts'
import type { View } from './view.ts'

/** The steps of lineage from a claim: those that are stated, or where none is, the one that its words let infer. */
export function stepsFrom(claim: ClaimFact, view: View): EvidenceStep[] {
  const stated = statedSteps(claim, view)
  const first = stated.length === 0 && view.standing.includes(claim) ? firstUse(claim, view) : undefined
  if (first === undefined) return stated
  return [{ from: claim.id, to: first.id, via: 'INFERRED', how: null, documentId: null }]
}

/** The steps that lead to claims in the record; those of a claim that has left it are only what documents cite. */
function statedSteps(claim: ClaimFact, view: View): EvidenceStep[] {
  const standing = new Map(view.standing.map((one) => [one.id, one]))
  const within = (document: string) =>
    view.standing.filter((one) => one.document === document && one.id !== claim.id && view.get(document) !== null)
  const derived = standing.has(claim.id)
    ? claim.derivedFrom.filter((step) => standing.has(step.claim) && step.claim !== claim.id)
    : []
  const cited = standing.has(claim.id) ? claim.cites : []
  const document = view.get(claim.document) as DocumentFact | null
  const citedByDocument = document === null ? [] : view.current(document.cites)
  const step = (to: ClaimFact, via: EvidenceStep['via']): EvidenceStep => ({
    from: claim.id,
    to: to.id,
    via,
    how: null,
    documentId: to.document,
  })
  const steps: EvidenceStep[] = [
    ...derived.map(
      ({ claim: to, how }): EvidenceStep => ({
        from: claim.id,
        to,
        via: 'DERIVED_FROM',
        how: how as EvidenceStep['how'],
        documentId: null,
      }),
    ),
    ...cited.flatMap((one) => within(one).map((to) => step(to, 'CLAIM_CITES'))),
    ...citedByDocument.flatMap((one) =>
      within(one)
        .filter(({ proposition }) => proposition === claim.proposition)
        .map((to) => step(to, 'DOCUMENT_CITES')),
    ),
  ]
  const orderOf = ({ to }: EvidenceStep) => standing.get(to)!.orderKey
  return steps.toSorted((a, b) => (orderOf(a) === orderOf(b) ? 0 : orderOf(a) < orderOf(b) ? -1 : 1))
}

/** The first claim in the record that says the same in the words of this one, elsewhere and before it. */
function firstUse(claim: ClaimFact, view: View): ClaimFact | undefined {
  const isFirstUse = (one: ClaimFact) =>
    one.proposition === claim.proposition &&
    one.said.polarity === claim.said.polarity &&
    one.document !== claim.document &&
    areCopies(one.said.quote?.text, claim.said.quote?.text) &&
    comesBefore(one, claim, view) &&
    !statedSteps(one, view).some(({ to }) => to === claim.id)
  return view.standing.filter(isFirstUse).sort((a, b) => (comesBefore(a, b, view) ? -1 : 1))[0]
}

/** By the day by which the document was certainly published, or where it has no date the claim made; else by the record. */
function comesBefore(a: ClaimFact, b: ClaimFact, view: View): boolean {
  const [dayOfA, dayOfB] = [a, b].map((claim) => {
    const { said } = view.get(claim.document) as DocumentFact
    const published = storedDate(said.publishedOn).spans
    const spans = published.length > 0 ? published : storedDate(claim.said.claimedOn).spans
    return spans.length === 0 ? 99_999_999 : Math.max(...spans.map(([, to]) => to))
  }) as [number, number]
  if (dayOfA !== dayOfB) return dayOfA < dayOfB
  return a.recordedAt === b.recordedAt ? a.orderKey < b.orderKey : a.recordedAt < b.recordedAt
}
