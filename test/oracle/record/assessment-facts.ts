import type { AssessmentInput } from '../../../src/entities/assessment/assessment.record.ts'
import type { Load } from '../worlds/loads.ts'
import { type AssessmentFact, type Facts, stoodAt } from './facts.ts'
import type { Ids } from './ids.ts'
import { type Telling, tellingsOf } from './tellings.ts'
import { everMet, isClaimantsOwn, type Version } from './version.ts'
import { versionsOf } from './versions-of.ts'

type Assessed = Pick<Facts, 'sources' | 'datasets' | 'claims'>

/** Every version of every assessment, with what it is of. */
export function assessmentFacts(loads: readonly Load[], assessed: Assessed, ids: Ids): AssessmentFact[] {
  const versions = versionsOf(loads)
  return tellingsOf(loads, { listed, contentOf }).map((telling) => {
    const { said, recordedAt, withdrawnAt, ownLevel } = telling
    const targets = targetsOf(telling, versions, assessed, ids)
    const dataset = assessed.datasets.find((one) => one.said.ref === telling.dataset)!
    const level = Math.max(ownLevel, dataset.level, targets.at(-1)!.level)
    return { said, recordedAt, withdrawnAt, level, of: targets.map(({ id }) => id) }
  })
}

const listed = ({ assessments }: Load['dataset']) => assessments

const contentOf = ({ marking: _, ...said }: AssessmentInput) => said

/** The source; or every version of the claim that stood in the record together with the assessment, the first one first. */
function targetsOf(
  telling: Telling<AssessmentInput>,
  versions: readonly Version[],
  { sources, claims }: Assessed,
  ids: Ids,
) {
  const { said, recordedAt } = telling
  if (said.scale === 'SOURCE_RELIABILITY') return sources.filter((source) => source.said.ref === said.of)
  const { line } = speakingAt(recordedAt, said.of, versions)
  const meant = versions.filter((version) => version.line === line && everMet(version, telling))
  return meant.map((version) => claims.find(({ id }) => id === ids.ofVersion(version.slug, version.recordedAt))!)
}

/** The version in the record that no later one of its slug there revises. */
function speakingAt(at: number, slug: string, versions: readonly Version[]): Version {
  const standing = versions.filter((version) => version.slug === slug && stoodAt(version, at))
  const revised = standing.flatMap(({ supersedes }) =>
    supersedes.filter(({ reason }) => isClaimantsOwn(reason)).map(({ version }) => version),
  )
  return standing.find((version) => !revised.includes(version))!
}
