import { scaleValues } from '../../../src/vocabulary/index.ts'
import type { SeedContent } from '../../support/seed-of.ts'
import { isTold, refOf, type Scene, toldIn } from './scene.ts'
import type { WorldAssessment } from './world.ts'

type AssessmentContent = NonNullable<SeedContent['assessments']>[number]

/** The assessments that a data set tells in this round. */
export function presentAssessments(scene: Scene, dataset: number): AssessmentContent[] {
  return scene.world.assessments.flatMap((assessment, at) => {
    const of = targetOf(scene, assessment)
    if (assessment.dataset !== dataset || of === undefined || !isTold(assessment, scene.round)) return []
    return [assessmentOf(scene, assessment, { of, at })]
  })
}

/** A source, or a claim that is told in the same round by its own data set or by one that is loaded before it. */
function targetOf(scene: Scene, { dataset, of: { what, at } }: WorldAssessment): string | undefined {
  if (what === 'source') return refOf(scene, 'sources', at)
  const claim = scene.world.claims[at % scene.world.claims.length]!
  return claim.dataset <= dataset && isTold(claim, scene.round) ? refOf(scene, 'claims', at) : undefined
}

function assessmentOf(
  scene: Scene,
  assessment: WorldAssessment,
  { of, at }: { of: string; at: number },
): AssessmentContent {
  const { says, marking } = toldIn(scene, assessment)
  const scale = assessment.of.what === 'source' ? 'SOURCE_RELIABILITY' : says.scale
  const { values } = scaleValues[scale]
  return {
    ref: refOf(scene, 'assessments', at)!,
    of,
    scale,
    value: values[says.value % values.length]!,
    by: says.by,
    at: says.at,
    ...(says.rationale && { rationale: says.rationale }),
    marking,
  }
}
