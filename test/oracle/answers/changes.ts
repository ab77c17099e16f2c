import { GraphQLError } from 'graphql'
import type { Lens } from '../../../src/generated/schema-types.ts'
import { endOfTime } from '../../../src/lib/end-of-time.ts'
import type { ClaimFact, PropositionFact } from '../record/facts.ts'
import type { Reading } from '../view/reading.ts'
import { resolve } from '../view/refs.ts'
import type { View } from '../view/view.ts'
import type { Answer } from './answer.ts'
import { aboutOf } from './claim-filter.ts'
import { connection, type PageArgs } from './connection.ts'
import { answerOf, answerTo } from './node.answer.ts'
import { standing } from './standing.ts'

export interface ChangesArgs extends PageArgs {
  readonly about: readonly string[]
  readonly from: string
  readonly to: string
  readonly lens?: Lens | null
}

/** Reads through a lens; what it names is looked up in the view given, where it is given. */
export type ReadingThrough = (lens: Lens | null | undefined, named?: View) => Reading

interface Event {
  readonly kind: string
  readonly at: number
  readonly claim: ClaimFact
  /** A moment at which the claim stood. */
  readonly stood: number
}

/** Everything that ever happened to any claim, and of that what lies between the moments. */
export function changes({ about, from, to, lens, ...page }: ChangesArgs, readingThrough: ReadingThrough): Answer {
  const [begin, end] = [Date.parse(from), Date.parse(to)]
  if (begin >= end || lens?.knownAt != null)
    throw new GraphQLError('moments', { extensions: { code: 'BAD_USER_INPUT' } })
  const later = readingThrough({ ...through(lens), knownAt: to })
  const earlier = readingThrough({ ...through(lens), knownAt: from })
  const { view } = later
  const ids = resolve(about, 'Entity', view)
  const passesThen = ({ claim, stood }: Event) =>
    readingThrough({ ...through(lens), knownAt: new Date(stood).toISOString() }, view).passes(claim)
  const all = view.claims
    .filter((claim) => aboutOf(claim, view).some((id) => ids.includes(id)))
    .flatMap((claim) => eventsOf(claim, view))
    .filter((event) => event.at > begin && event.at <= end && passesThen(event))
  const answer = ({ kind, at, claim }: Event): Answer => {
    const proposition = view.get(claim.proposition) as PropositionFact
    return {
      kind,
      at: new Date(at).toISOString(),
      claim: () => answerOf(claim, later),
      proposition: () => answerTo(claim.proposition, later),
      before: standing(proposition, earlier).reason.status,
      after: standing(proposition, later).reason.status,
    }
  }
  return connection({ all, keyOf, answer }, page)
}

const through = (lens: Lens | null | undefined): Lens => lens ?? ({ includeUndated: true } as Lens)

function eventsOf(claim: ClaimFact, { claims }: View): Event[] {
  const { recordedAt, withdrawnAt } = claim
  const successors = claims.flatMap((later) =>
    later.supersedes.filter((one) => one.claim === claim.id).map(({ reason }) => ({ later, reason })),
  )
  const own = successors.filter(({ reason }) => reason.startsWith('CLAIMANT_')).map(({ later }) => later)
  const takenBack = new Set(
    own
      .map((later) => later.recordedAt)
      .filter((at) => at < withdrawnAt && !own.some((one) => one.recordedAt < at && at <= one.withdrawnAt)),
  )
  const isReplaced = successors.some(
    ({ later, reason }) => !reason.startsWith('CLAIMANT_') && later.recordedAt === withdrawnAt,
  )
  return [
    { kind: 'CLAIM_ADDED', at: recordedAt, claim, stood: recordedAt },
    { kind: isReplaced ? 'CLAIM_SUPERSEDED' : 'CLAIM_WITHDRAWN', at: withdrawnAt, claim, stood: withdrawnAt - 1 },
    ...[...takenBack].map((at) => ({ kind: 'CLAIM_SUPERSEDED', at, claim, stood: at })),
  ]
}

/** The newest first; of one moment what was added before what ended. */
function keyOf({ kind, at, claim }: Event): string {
  return `${String(endOfTime - at).padStart(15, '0')} ${kind === 'CLAIM_ADDED' ? 0 : 1} ${claim.orderKey}`
}
