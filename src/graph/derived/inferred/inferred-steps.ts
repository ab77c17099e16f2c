import { MAX_DAY } from '../../../dates/epoch-day.ts'
import { alikeAmong } from '../../../evidence/wording/alike.ts'
import { wordingOf } from '../../../evidence/wording/wording.ts'
import { alternativesTo } from './alternatives.ts'
import { type Period, shared, without } from './periods.ts'

/** A claim of one proposition with the words that its document has for it. */
export interface QuotedClaim extends Period {
  readonly id: string
  readonly quote: string
  readonly documentId: string
  readonly polarity: string
  readonly level: number
  readonly orderKey: string
  /** The days on which the document may have been published, as stored; of a document without a date those on which the claimant may have said it. */
  readonly days: readonly number[] | null
  readonly stated: readonly StatedStep[]
}

/** A step of lineage that is recorded, while it stands and leads to a claim in the record. */
export interface StatedStep extends Period {
  /** Null where it leads to a claim of another proposition. */
  readonly to: string | null
  readonly level: number
}

export interface InferredStep extends Period {
  readonly from: string
  readonly to: string
  /** What keeps the step from being followed where it shows: `[level, recordedAt, withdrawnAt, …]`. */
  readonly twins: readonly number[]
}

/**
 * The steps from claims to those whose words they have: each claim to the first one that is asserted or denied alike in
 * another document, unless a step from it is stated. Which one is the first that shows depends on viewer and moment, so there
 * is a step to each that may be, and each has as its twins what goes before it.
 */
export function inferredSteps(claims: readonly QuotedClaim[]): InferredStep[] {
  const worded = claims
    .flatMap((claim) => {
      const wording = wordingOf(claim.quote)
      return wording === null ? [] : [{ claim, wording }]
    })
    .sort((a, b) => byAppearance(a.claim, b.claim))
  const before = alikeAmong(worded.map(({ wording }) => wording))
  return worded.flatMap(({ claim }, at) => stepsFrom(claim, candidates(before(at), worded)))
}

function* candidates(positions: Iterable<number>, worded: readonly { claim: QuotedClaim }[]): Generator<QuotedClaim> {
  for (const at of positions) yield worded[at]!.claim
}

function stepsFrom(claim: QuotedClaim, earlier: Iterable<QuotedClaim>): InferredStep[] {
  const alternatives = alternativesTo(claim)
  for (const stated of claim.stated.toSorted(byReach)) alternatives.add(stated, stated.level)
  const steps: InferredStep[] = []
  if (alternatives.settled()) return steps
  for (const one of earlier) {
    if (one.documentId === claim.documentId || one.polarity !== claim.polarity) continue
    const twins = alternatives.flat()
    for (const period of periodsOf(claim, one)) {
      if (alternatives.add(period, one.level)) steps.push({ from: claim.id, to: one.id, ...period, twins })
    }
    if (alternatives.settled()) break
  }
  return steps
}

/** When both are in the record and it is not stated that the earlier one was taken from the later. */
function periodsOf(claim: QuotedClaim, earlier: QuotedClaim): Period[] {
  const both = shared(claim, earlier)
  const reverse = earlier.stated.filter(({ to }) => to === claim.id)
  return both === null ? [] : reverse.reduce<Period[]>((periods, step) => without(periods, step), [both])
}

/** What shows most widely first, in an order that depends on nothing else. */
function byReach(a: StatedStep, b: StatedStep): number {
  return a.level - b.level || a.recordedAt - b.recordedAt || b.withdrawnAt - a.withdrawnAt
}

/** By the day by which the words had certainly appeared, those without such a day last; then by when they were recorded. */
function byAppearance(a: QuotedClaim, b: QuotedClaim): number {
  const days = lastDay(a) - lastDay(b)
  return days || a.recordedAt - b.recordedAt || (a.orderKey < b.orderKey ? -1 : 1)
}

function lastDay({ days }: QuotedClaim): number {
  return days === null ? MAX_DAY : days.reduce((last, day) => Math.max(last, day))
}
