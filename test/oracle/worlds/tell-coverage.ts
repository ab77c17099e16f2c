import type { SeedContent } from '../../support/seed-of.ts'
import { dateOf, isTold, refOf, refsOf, type Scene, toldIn } from './scene.ts'

type CoverageContent = NonNullable<SeedContent['coverage']>[number]

/** The rows of what was looked for and not found that a data set tells in this round. */
export function presentCoverage(scene: Scene, dataset: number): CoverageContent[] {
  return scene.world.coverages.flatMap((coverage, at) => {
    if (coverage.dataset !== dataset || !isTold(coverage, scene.round)) return []
    const { says, marking } = toldIn(scene, coverage)
    return [
      {
        ref: refOf(scene, 'coverages', at)!,
        predicate: says.predicate,
        subject: refOf(scene, 'actors', says.subject),
        object: refOf(scene, says.inPlace ? 'places' : 'actors', says.object),
        against: refsOf(scene, 'actors', says.against),
        period: dateOf(says.period),
        record: { file: 'searches.csv', row: at + 1 + scene.round, fields: [['searched', `row ${at}`]] },
        marking,
      },
    ]
  })
}
