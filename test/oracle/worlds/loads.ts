import { matchDataset } from '../../../src/graph/derived/match-dataset.ts'
import type { ExternalRef, SeedDataset } from '../../../src/import/seed/seed-dataset.ts'
import type { Marking } from '../../../src/vocabulary/index.ts'
import { type SeedContent, seedOf } from '../../support/seed-of.ts'
import { presentAssessments } from './tell-assessments.ts'
import { presentClaims } from './tell-claims.ts'
import { presentCoverage } from './tell-coverage.ts'
import { type Entities, entitiesOf, incidentsOf } from './tell-entities.ts'
import type { World } from './world.ts'

/** One load of one data set. */
export interface Load {
  readonly at: number
  readonly dataset: SeedDataset
}

/**
 * Data sets with the marking that each of the three rounds of loads gives them. The first one defines whatever claims name; the second
 * is that of the importer, whose word it is which places are one.
 */
export const DATASETS: readonly {
  readonly name: string
  readonly ref: string
  readonly markings: readonly [Marking, Marking, Marking]
}[] = [
  { name: 'open', ref: 'o:open', markings: ['CLEAR', 'CLEAR', 'CLEAR'] },
  { name: 'guarded', ref: `${matchDataset.scheme}:${matchDataset.value}`, markings: ['GREEN', 'GREEN', 'CLEAR'] },
  { name: 'closed', ref: 'o:closed', markings: ['AMBER', 'RED', 'AMBER_STRICT'] },
]

const ROUNDS = [0, 1, 2]
const START = Date.UTC(2024, 0, 1)
const DAY = 86_400_000

/** The loads that tell all these worlds, which know nothing of one another. */
export function loadsOf(worlds: readonly World[]): Load[] {
  return ROUNDS.flatMap((round) => {
    const scenes = worlds.map((world, at) => ({ world, prefix: `w${at}`, round }))
    const entities = scenes.map(entitiesOf)
    const told: SeedDataset[] = []
    for (const at of DATASETS.keys()) {
      const said = {
        claims: scenes.flatMap((scene) => presentClaims(scene, at)),
        assessments: scenes.flatMap((scene) => presentAssessments(scene, at)),
        coverage: scenes.flatMap((scene) => presentCoverage(scene, at)),
      }
      const incidents = scenes.flatMap((scene) => incidentsOf(scene, at))
      told.push(at === 0 ? firstDataset(round, entities, said) : furtherDataset({ at, round, incidents, said }, told))
    }
    return told.map((dataset, at) => ({ at: START + (DATASETS.length * round + at) * DAY, dataset }))
  })
}

type Said = Pick<SeedContent, 'claims' | 'assessments' | 'coverage'>

function firstDataset(round: number, entities: readonly Entities[], said: Said): SeedDataset {
  return seedOf({
    dataset: headOf(0, round),
    places: entities.flatMap(({ places }) => places),
    actors: entities.flatMap(({ actors }) => actors),
    sources: entities.flatMap(({ sources }) => sources),
    documents: entities.flatMap(({ documents }) => documents),
    incidents: entities.flatMap(({ incidents }) => incidents),
    ...said,
  })
}

interface Further {
  readonly at: number
  readonly round: number
  readonly incidents: Entities['incidents']
  readonly said: Said
}

/** Refers to what the data sets before it define. */
function furtherDataset({ at, round, incidents, said }: Further, before: readonly SeedDataset[]): SeedDataset {
  const kinds = ['places', 'actors', 'sources', 'documents', 'incidents', 'claims'] as const
  const external = before.flatMap((dataset) =>
    kinds.flatMap((kind) =>
      dataset[kind].map(({ ref }): ExternalRef => ({ ref, kinds: [kind], file: 'worlds', line: 1, path: ref })),
    ),
  )
  return seedOf({ dataset: headOf(at, round), incidents, ...said }, external)
}

function headOf(at: number, round: number): SeedContent['dataset'] {
  const { name, ref, markings } = DATASETS[at]!
  return { ref, scheme: 'o', title: `The ${name} data`, licence: 'CC0-1.0', marking: markings[round]! }
}
