import type { NameInput } from '../../../src/entities/shared-inputs.ts'
import { endOfTime } from '../../../src/lib/end-of-time.ts'
import { foldName } from '../../../src/names/fold-name.ts'
import { marking } from '../../../src/vocabulary/index.ts'
import type { Load } from '../worlds/loads.ts'
import type { Facts, NamedFact, Timed } from './facts.ts'
import type { Ids } from './ids.ts'

type EntityFacts = Pick<Facts, 'actors' | 'places' | 'incidents' | 'sources' | 'documents' | 'datasets'>

/** What things are called and how they are marked shows as the last load tells it; what makes claims depend on one another has its time. */
export function entityFacts(loads: readonly Load[], ids: Ids): EntityFacts {
  const latest = new Map(loads.map(({ dataset }) => [dataset.dataset.ref, dataset]))
  const defining = [...latest.values()].filter(({ actors }) => actors.length > 0)
  const optional = (ref: string | undefined) => (ref === undefined ? null : ids.of(ref))
  const named = (input: Parameters<typeof namedFact>[0]) => namedFact(input, ids)
  const timed = (ref: string, targets: TargetsOf) => timedTargets(loads, ref, targets, ids)
  const sources = defining.flatMap((dataset) =>
    dataset.sources.map((said) => ({
      type: 'Source' as const,
      said,
      ...named(said),
      owners: timed(said.ref, ({ sources }) =>
        sources.map(({ ref, owner }) => [ref, owner === undefined ? [] : [owner]]),
      ),
      bodies: timed(said.ref, ({ sources }) => sources.map(({ ref, body }) => [ref, body === undefined ? [] : [body]])),
    })),
  )
  const levelOfSource = (ref: string) => sources.find(({ said }) => said.ref === ref)!.level
  return {
    sources,
    actors: defining.flatMap(({ actors }) =>
      actors.map((said) => ({ type: 'Actor', said, ...named(said), scopedTo: optional(said.scopedTo) }) as const),
    ),
    places: defining.flatMap(({ places }) =>
      places.map((said) => ({ type: 'Place', said, ...named(said), within: optional(said.within) }) as const),
    ),
    incidents: [...latest.values()].flatMap(({ dataset, incidents }) =>
      incidents.map(
        (said) =>
          ({
            type: 'Incident',
            said,
            ...named(said),
            place: optional(said.place),
            datasets: [ids.of(dataset.ref)],
          }) as const,
      ),
    ),
    documents: defining.flatMap(({ documents }) =>
      documents.map(
        (said) =>
          ({
            type: 'Document',
            said,
            id: ids.of(said.ref),
            identifiers: [said.ref, ...said.identifiers],
            level: Math.max(marking.rank(said.marking), levelOfSource(said.source)),
            orderKey: `${foldName(said.title)}\t${ids.of(said.ref)}`,
            source: ids.of(said.source),
            cites: timed(said.ref, ({ documents }) => documents.map(({ ref, cites }) => [ref, cites])),
            knownThrough: said.knownThrough.map((ref) => ids.of(ref)),
          }) as const,
      ),
    ),
    datasets: [...latest.values()].map(({ dataset: said }) => ({
      type: 'Dataset',
      said,
      id: ids.of(said.ref),
      identifiers: [said.ref],
      level: marking.rank(said.marking),
      orderKey: `${foldName(said.title)}\t${ids.of(said.ref)}`,
    })),
  }
}

interface Called {
  readonly ref: string
  readonly identifiers: readonly string[]
  readonly names: readonly NameInput[]
  readonly marking: NameInput['marking']
}

/** Whoever sees it has a name to read; by the first of the lowest level it is listed. */
function namedFact({ ref, identifiers, names, marking: own }: Called, ids: Ids): NamedFact {
  const known = names.map(({ value, lang, kind, marking: ofName, usedBy }) => ({
    value,
    lang: lang ?? null,
    kind,
    level: Math.max(marking.rank(ofName), marking.rank(own)),
    users: usedBy.map((user) => ids.of(user)),
  }))
  const level = Math.min(...known.map((name) => name.level))
  const listed = known.find((name) => name.level === level)!
  const id = ids.of(ref)
  return { id, identifiers: [ref, ...identifiers], names: known, level, orderKey: `${foldName(listed.value)}\t${id}` }
}

type TargetsOf = (dataset: Load['dataset']) => readonly (readonly [ref: string, targets: readonly string[]])[]

/** What a load no longer says ended with it. */
function timedTargets(loads: readonly Load[], from: string, targetsOf: TargetsOf, ids: Ids): Timed[] {
  const periods: (Timed & { withdrawnAt: number })[] = []
  for (const { at, dataset } of loads) {
    const said = targetsOf(dataset).find(([ref]) => ref === from)?.[1]
    if (said === undefined) continue
    const targets = said.map((ref) => ids.of(ref))
    const standing = periods.filter(({ withdrawnAt }) => withdrawnAt === endOfTime)
    for (const period of standing) if (!targets.includes(period.to)) period.withdrawnAt = at
    for (const to of targets)
      if (!standing.some((period) => period.to === to)) periods.push({ to, recordedAt: at, withdrawnAt: endOfTime })
  }
  return periods
}
