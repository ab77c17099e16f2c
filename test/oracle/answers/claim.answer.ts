import { lineageOf } from '../../../src/evidence/lineage/lineage-of.ts'
import type { ClaimFact, PropositionFact } from '../record/facts.ts'
import { stoodAt } from '../record/facts.ts'
import { evidenceClaim } from '../view/evidence-of.ts'
import { latest } from '../view/judgement.ts'
import type { Reading } from '../view/reading.ts'
import { stepsFrom } from '../view/steps-from.ts'
import type { Answer } from './answer.ts'
import { assessmentAnswers } from './assessment.answer.ts'
import { inOrder } from './connection.ts'
import { common, wanted } from './names.ts'
import { answerOf, answersOf, answersTo, answerTo } from './node.answer.ts'
import { rowAnswer } from './row.answer.ts'
import { bestWording, dateAnswer } from './texts.ts'

export function claimAnswer(claim: ClaimFact, reading: Reading): Answer {
  const { said, withdrawnAt, recordedAt } = claim
  const { view } = reading
  return {
    ...common(claim),
    proposition: () => answerTo(claim.proposition, reading),
    statement: ({ lang }: { lang?: string | null }) => bestWording(said.statement, wanted(lang, reading)),
    polarity: said.polarity,
    modality: said.modality,
    claimant: () => answerTo(claim.claimant, reading),
    attribution: said.attribution,
    document: () => answerTo(claim.document, reading),
    quote: said.quote === undefined ? null : quoteAnswer(said.quote),
    supportTypes: said.supportTypes,
    incidentType: said.incidentType ?? null,
    casualties: () => said.tolls.map((_, at) => tollAnswer(claim, at, reading)),
    heldDuring: dateAnswer(said.heldDuring),
    claimedOn: dateAnswer(said.claimedOn),
    against: () => answersOf(inOrder(view.actors.filter(({ id }) => claim.against.includes(id))), reading),
    incident: () => answerTo(claim.incident, reading),
    place: () => answerTo(claim.place, reading),
    cites: () => answersOf(inOrder(view.documents.filter(({ id }) => claim.cites.includes(id))), reading),
    recordedAt: new Date(recordedAt).toISOString(),
    withdrawnAt: withdrawnAt <= view.knownAt ? new Date(withdrawnAt).toISOString() : null,
    recordedBy: null,
    dataset: () => answerTo(claim.dataset, reading),
    supersession: claim.supersession,
    record: rowAnswer(claim.rows, view.knownAt),
    likelihood: said.likelihood ?? null,
    credibility: latest(claim.id, 'INFORMATION_CREDIBILITY', reading.lenses, view),
    analyticConfidence: latest(claim.id, 'ANALYTIC_CONFIDENCE', reading.lenses, view),
    assessments: () => assessmentAnswers(claim.id, view),
    supersedes: () => answersOf(inOrder(earlierOf(claim, reading)), reading),
    supersededBy: () =>
      answersOf(inOrder(view.claims.filter((one) => earlierOf(one, reading).includes(claim))), reading),
    relations: ({ types }: { types?: readonly string[] | null }) => relationsOf(claim, types ?? null, reading),
    lineage: () => lineageAnswer(claim, reading),
  }
}

function quoteAnswer({ text, lang, locator, translation }: NonNullable<ClaimFact['said']['quote']>): Answer {
  return {
    text,
    lang,
    locator: locator ?? null,
    translation: (args: { lang: string }) => translation[args.lang] ?? null,
  }
}

/** What a claim reports at this place of its list. */
export function tollAnswer(claim: ClaimFact, at: number, reading: Reading): Answer {
  const { low = null, best = null, high = null, ...toll } = claim.said.tolls[at]!
  const { object } = reading.view.get(claim.proposition) as PropositionFact
  return {
    ...toll,
    low,
    best,
    high,
    party: () => answerTo(object, reading),
    claim: () => answerOf(claim, reading),
  }
}

function earlierOf({ supersedes }: ClaimFact, { view }: Reading): ClaimFact[] {
  return view.claims.filter(({ id }) => supersedes.some(({ claim }) => claim === id))
}

/** Relations from it and to it whose other end stands in the record, by that end and then by type. */
function relationsOf(claim: ClaimFact, types: readonly string[] | null, reading: Reading): Answer[] {
  const { view } = reading
  const outgoing = claim.relations.map((relation) => ({ from: claim, other: view.get(relation.to), relation }))
  const incoming = view.claims.flatMap((other) =>
    other.relations.filter(({ to }) => to === claim.id).map((relation) => ({ from: other, other, relation })),
  )
  return [...outgoing, ...incoming]
    .map(({ from, other, relation }) => ({ from, other: other as ClaimFact | null, relation }))
    .filter(({ other, relation }) => {
      const isAsked = types === null || types.includes(relation.type)
      return isAsked && other !== null && stoodAt(other, view.knownAt)
    })
    .sort((a, b) => (`${a.other!.orderKey} ${a.relation.type}` < `${b.other!.orderKey} ${b.relation.type}` ? -1 : 1))
    .map(({ from, relation: { type, to, rationale, assertedBy } }) => ({
      type,
      rationale,
      from: () => answerOf(from, reading),
      to: () => answerTo(to, reading),
      assertedBy: () => answerTo(assertedBy, reading),
      statedIn: () => (from.claimant === assertedBy ? answerOf(from, reading) : null),
    }))
}

/** A claim that has left the record is looked at as if it still stood there, beside those that do. */
function lineageAnswer(claim: ClaimFact, reading: Reading): Answer {
  const { graph, view } = reading
  const known = graph.claims.has(claim.id)
    ? graph
    : {
        ...graph,
        claims: new Map([...graph.claims, [claim.id, evidenceClaim(claim, [], view)]]),
        steps: [...graph.steps, ...stepsFrom(claim, view)],
      }
  const { steps, origins, circular, complete } = lineageOf(claim.id, known)
  return {
    circular,
    complete,
    origins: () => answersTo(origins, reading),
    steps: steps.map(({ from, to, how, inferred }) => ({
      how,
      inferred,
      from: () => answerTo(from, reading),
      to: () => answerTo(to, reading),
    })),
  }
}
