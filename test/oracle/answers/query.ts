import type { ActorFilter, ClaimFilter, Lens } from '../../../src/generated/schema-types.ts'
import { stoodAt } from '../record/facts.ts'
import { liesInside } from '../view/lies-within.ts'
import type { Reading } from '../view/reading.ts'
import { find, type RefType, resolve } from '../view/refs.ts'
import type { ViewNode } from '../view/view.ts'
import type { Answer } from './answer.ts'
import { type ChangesArgs, changes, type ReadingThrough } from './changes.ts'
import { claimCounts, trackRecord } from './claim-counts.ts'
import { claimFilter } from './claim-filter.ts'
import { type ClaimListArgs, claimList } from './claim-lists.ts'
import { connection, inOrder, type PageArgs } from './connection.ts'
import { contradictions } from './contradictions.ts'
import { dependsOn } from './depends-on.ts'
import { incidentFilter } from './incident-filter.ts'
import { hasNameWith } from './names.ts'
import { supportNetwork } from './network.ts'
import { answerOf, answersOf, answerTo } from './node.answer.ts'
import { supportPaths } from './paths.ts'
import { search } from './search.ts'
import { singlePointsOfFailure } from './single-points-of-failure.ts'

interface Lensed {
  readonly lens?: Lens | null
}
type Listing<T = unknown> = Lensed & PageArgs & T
type LookUp = Lensed & { readonly ref: string }

/** The root fields, each read as its lens says. What the viewer may not ask at all is refused before anything else that is wrong. */
export function queryAnswer(readingThrough: ReadingThrough, assertAllowed: () => void): Answer {
  const through =
    <A>(answer: (reading: Reading, args: A) => unknown) =>
    (args: A & Lensed) =>
      answer(readingThrough(args.lens), args)
  const lookUp = (type: RefType) =>
    through((reading, { ref }: LookUp) => {
      const [found] = inOrder(find(ref, type, reading.view))
      return found === undefined ? null : answerOf(found, reading)
    })
  return {
    actor: lookUp('Actor'),
    place: lookUp('Place'),
    incident: lookUp('Incident'),
    source: lookUp('Source'),
    document: lookUp('Document'),
    claim: through(claimByRef),
    node: through((reading, { id }: Lensed & { id: string }) => answerTo(id, reading)),
    nodes: through((reading, { ids }: Lensed & { ids: readonly string[] }) => ids.map((id) => answerTo(id, reading))),
    actors: through(actors),
    places: through(places),
    incidents: through((reading, { filter, ...page }: Listing<{ filter?: Parameters<typeof incidentFilter>[0] }>) =>
      listing(reading.view.incidents.filter(incidentFilter(filter, reading)), reading, page),
    ),
    sources: through((reading, page: Listing) => listing(reading.view.sources, reading, page)),
    claims: through((reading, { lens: _, ...args }: ClaimListArgs) => claimList(reading, () => true)(args)),
    propositions: through(propositions),
    datasets: () => answersOf(inOrder(readingThrough(null).view.datasets), readingThrough(null)),
    dependsOn: through(dependsOn),
    contradictions: through(contradictions),
    singlePointsOfFailure: through(singlePointsOfFailure),
    claimCounts: through(claimCounts),
    trackRecord: through(trackRecord),
    changes: (args: ChangesArgs) => {
      assertAllowed()
      return changes(args, readingThrough)
    },
    supportNetwork: through(supportNetwork),
    supportPaths: through(supportPaths),
    search: through(search),
  }
}

function listing(all: readonly ViewNode[], reading: Reading, page: PageArgs): Answer {
  return connection({ all, keyOf: ({ orderKey }) => orderKey, answer: (node) => answerOf(node, reading) }, page)
}

/** By identifier its version in the record, the newest where its claimant revised it; by id whatever version. */
function claimByRef(reading: Reading, { ref }: LookUp): Answer | null {
  const isById = !ref.includes(':')
  const [found] = inOrder(find(ref, 'Claim', reading.view)).filter(
    (claim) => isById || (claim.type === 'Claim' && stoodAt(claim, reading.view.knownAt)),
  )
  return found === undefined ? null : answerOf(found, reading)
}

function actors(reading: Reading, { filter, ...page }: Listing<{ filter?: ActorFilter | null }>): Answer {
  const { kinds, identifierScheme, nameContains } = filter ?? {}
  const all = reading.view.actors.filter(
    (actor) =>
      (kinds == null || kinds.includes(actor.said.actorKind)) &&
      (identifierScheme == null || actor.identifiers.some((one) => one.startsWith(`${identifierScheme}:`))) &&
      (nameContains == null || hasNameWith(nameContains, actor)),
  )
  return listing(all, reading, page)
}

function places(reading: Reading, { within, ...page }: Listing<{ within?: string | null }>): Answer {
  const { view } = reading
  if (within == null) return listing(view.places, reading, page)
  const containers = resolve([within], 'Place', view)
  const all = view.places.filter(({ id }) => liesInside(id, containers, view))
  return listing(all, reading, page)
}

/** A claim passes lens and filter, and every one that does passes `onlyBy` too. */
function propositions(
  reading: Reading,
  { filter, onlyBy, ...page }: Listing<{ filter?: ClaimFilter | null; onlyBy?: Lens | null }>,
): Answer {
  const matches = claimFilter(filter, reading)
  const narrowed = reading.narrow(onlyBy)
  const all = reading.view.propositions.filter(({ id }) => {
    const passing = reading.view.standing.filter(
      (claim) => claim.proposition === id && reading.passes(claim) && matches(claim),
    )
    return passing.length > 0 && passing.every((claim) => narrowed.passes(claim))
  })
  return listing(all, reading, page)
}
