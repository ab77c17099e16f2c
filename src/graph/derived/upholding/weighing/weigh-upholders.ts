import { isDeepStrictEqual } from 'node:util'
import { requestValues } from '../../../../cypher/request-values.ts'
import { cypher, parameter, variable } from '../../../../cypher/text/fragment.ts'
import { printStatement } from '../../../../cypher/text/print-statement.ts'
import { speakersBehind, upholdersOf } from '../../../../evidence/upholding/upholders-of.ts'
import { bodiesOf } from '../../../../gathering/bodies-statement.ts'
import { evidenceOf } from '../../../../gathering/evidence-statement.ts'
import { type GatheredEvidence, gather, showsAll } from '../../../../gathering/gather.ts'
import { perProposition } from '../../../../gathering/per-proposition.ts'
import { propositionsStart } from '../../../../gathering/proposition-start.ts'
import type { RawEvidence } from '../../../../gathering/raw-evidence.ts'
import { claimsOf, standingIn } from '../../../../gathering/standing-in.ts'
import type { Reading } from '../../../../lens/reading.ts'
import { asItStands } from '../../../../lib/end-of-time.ts'
import type { Run } from '../../../../neo4j/database.ts'
import { type Upheld, upheldByNobody } from '../upheld-by.ts'

/** How a proposition is upheld by all of its evidence, as viewers of one clearance see it. */
export interface Weighed {
  /** Worked out when it is asked for: who sees the same finds the same. */
  readonly upheld: () => Upheld
  /** What tells sights of several clearances apart: equal where the same is found. */
  readonly seen: () => string
  /** Nodes of which the evidence tells: when one of them changes, or what ties it to others, it has to be weighed again. */
  readonly weighedOn: readonly string[]
}

/** All that viewers of one clearance see of some propositions. */
export interface Sight {
  /** As the statement returned it. */
  readonly told: Omit<RawEvidence, 'clearance'>
  readonly evidence: ReadonlyMap<string, GatheredEvidence>
  readonly speakers: readonly string[]
  readonly bodies: Bodies
}

type Bodies = ReadonlyMap<string, readonly string[]>

/** Looks at propositions as the graph is now, through no lens; gives `more`, the sight of a higher clearance, where that sees the same. */
export async function lookAt(run: Run, ids: readonly string[], clearance: number, more?: Sight): Promise<Sight> {
  const [row] = await run(evidenceStatement.bind(requestValues({}, { ids, clearance })))
  const raw = row!.evidence as RawEvidence
  const { clearance: _, ...told } = raw
  if (more !== undefined && isDeepStrictEqual(told, more.told) && showsAll(told, clearance)) {
    const bodies = await readBodies(run, more.speakers, clearance)
    if (isDeepStrictEqual(bodies, more.bodies)) return more
  }
  const evidence = perProposition(gather(raw))
  const speakers = [...new Set([...evidence.values()].flatMap(speakersIn))]
  return { told, evidence, speakers, bodies: await readBodies(run, speakers, clearance) }
}

async function readBodies(run: Run, speakers: readonly string[], clearance: number): Promise<Bodies> {
  const [row] = await run(bodiesStatement.bind(requestValues({}, { ids: speakers, clearance })))
  return new Map(row!.bodies as [string, string[]][])
}

/** Of a proposition that the viewer does not see. */
const nothing = gather({ clearance: 0, knownAt: 0, claims: [], steps: [], cited: [], carried: [] })

interface Asked {
  readonly ids: readonly string[]
  readonly clearance: number
}

const asked = <K extends keyof Asked>(name: K) => parameter(name, ({ context }) => (context as Asked)[name])

/** Everything in the record now, for a viewer of the clearance asked for. */
const readingNow: Reading = {
  clearance: asked('clearance'),
  knownAt: parameter('knownAt', () => asItStands),
  seesPeople: false,
  languages: () => [],
  lenses: [],
  maxPageSize: 0,
  refs: [],
}

const evidenceStatement = printStatement(
  'evidenceOfPropositions',
  cypher`RETURN ${evidenceOf(propositionsStart(asked('ids')), variable('nothing'), readingNow)} AS evidence`,
)

const bodiesStatement = printStatement(
  'bodiesOfSpeakers',
  cypher`RETURN ${bodiesOf(cypher`${asked('ids')}`, readingNow)} AS bodies`,
)

function speakersIn(evidence: GatheredEvidence): string[] {
  return evidence.propositions.flatMap((proposition) => speakersBehind(claimsOf(proposition, evidence), evidence.graph))
}

/** Weighs one of the propositions that were looked at, by the rules of evidence. */
export function weigh(sight: Sight, id: string): Weighed {
  const { bodies } = sight
  const evidence = sight.evidence.get(id) ?? nothing
  const speakers = speakersIn(evidence)
  const withBodies = (id: string) => [id, ...(bodies.get(id) ?? [])]
  const near = [...new Set(speakers.flatMap(withBodies).flatMap(withBodies))].sort()
  let upheld: Upheld | undefined
  return {
    upheld: () => {
      upheld ??= upheldIn(evidence, bodies)
      return upheld
    },
    seen: () => JSON.stringify([seenIn(evidence), near.map((id) => [id, bodies.get(id)?.length])]),
    weighedOn: nodesOf(evidence, near),
  }
}

/**
 * Whoever sees more sees all that others see, so that the same is seen where it is as much. Only what shows in the place of something else
 * is told as it is: later words of claimants, and inferred steps.
 */
function seenIn({ propositions, graph }: GatheredEvidence) {
  return [
    propositions.length,
    [...graph.claims.values()].map(({ id, endedAs, evidenceIds, excludedBy, place, against }) => [
      ...[id, endedAs, evidenceIds.length, excludedBy.length, place?.length],
      ...against.map((nested) => nested.length),
    ]),
    graph.steps,
    graph.citedDocuments.length,
    [...graph.claimants.values()].map(({ id, sameAs, ownerIds, parentIds }) => [
      ...[id, sameAs.length, ownerIds.length, parentIds.length],
    ]),
    partiesIn({ propositions, graph }).map((id) => graph.opposing.get(id)?.length),
    graph.complete,
  ]
}

/** The parties to the propositions, to those that rule them out, and their opponents. */
function partiesIn({ propositions, graph }: GatheredEvidence): string[] {
  const claims = [...graph.claims.values()]
  const rivals = claims.flatMap(({ excludedBy }) => excludedBy.map(({ proposition }) => proposition))
  const ends = [...propositions, ...rivals].flatMap(({ subjectId, objectId }) => [subjectId, objectId])
  const opponents = claims.flatMap(({ against }) => against.map(([id]) => id))
  return [...new Set([...ends, ...opponents])].filter((id) => id !== null)
}

function upheldIn(evidence: GatheredEvidence, bodies: ReadonlyMap<string, readonly string[]>): Upheld {
  const [proposition] = evidence.propositions
  if (proposition === undefined) return upheldByNobody
  const claims = claimsOf(proposition, evidence)
  const effects = [...upholdersOf(proposition, { claims, graph: evidence.graph, before: standingIn(evidence) }, bodies)]
  const having = (wanted: string) => effects.flatMap(([id, effect]) => (effect === wanted ? [id] : [])).sort()
  return { falls: having('FALLS'), drops: having('DROPS_TO_ONE') }
}

/**
 * The proposition's own claims are none of them: whatever changes these changes the proposition. Nor is whatever a claimant is alleged to
 * be part of, which may be very much: what tells of that ties the claimant itself, and who opposes it ties the party that is opposed.
 */
function nodesOf({ propositions, graph }: GatheredEvidence, speakers: readonly string[]): string[] {
  const own = new Set(propositions.map(({ id }) => id))
  const told = [...graph.claims.values()].flatMap((claim) => [
    ...(own.has(claim.propositionId) ? [] : [claim.id]),
    ...(claim.place ?? []),
    ...claim.against.flat(),
    ...claim.excludedBy.map(({ claimId }) => claimId),
  ])
  const cited = graph.citedDocuments.map(({ documentId }) => documentId)
  const heard = [...graph.claimants.values()].flatMap(({ id, sameAs, ownerIds }) => [id, ...sameAs, ...ownerIds])
  return [...new Set([...told, ...cited, ...heard, ...partiesIn({ propositions, graph }), ...speakers])].sort()
}
