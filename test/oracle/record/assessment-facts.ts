import type { AssessmentInput } from '../../../src/entities/assessment/assessment.record.ts'
import { canonicalJson } from '../../../src/lib/canonical-json.ts'
import { endOfTime } from '../../../src/lib/end-of-time.ts'
import { marking } from '../../../src/vocabulary/index.ts'
import type { Load } from '../worlds/loads.ts'
import { type AssessmentFact, type Facts, stoodAt } from './facts.ts'
import type { Ids } from './ids.ts'
import { everMet, isClaimantsOwn, type Version } from './version.ts'
import { versionsOf } from './versions-of.ts'

/** An assessment as one load or several told it. */
interface Telling {
  readonly said: AssessmentInput
  readonly dataset: string
  readonly recordedAt: number
  withdrawnAt: number
  ownLevel: number
  /** The line of the claim that is assessed; null for a source. */
  readonly line: string | null
}

type Assessed = Pick<Facts, 'sources' | 'datasets' | 'claims'>

/** Every version of every assessment, with what it is of. */
export function assessmentFacts(loads: readonly Load[], assessed: Assessed, ids: Ids): AssessmentFact[] {
  const versions = versionsOf(loads)
  return tellingsOf(loads, versions).map((telling) => {
    const { said, recordedAt, withdrawnAt, ownLevel } = telling
    const targets = targetsOf(telling, versions, assessed, ids)
    const dataset = assessed.datasets.find((one) => one.said.ref === telling.dataset)!
    const level = Math.max(ownLevel, dataset.level, targets.at(-1)!.level)
    return { said, recordedAt, withdrawnAt, level, of: targets.map(({ id }) => id) }
  })
}

/** The source; or every version of the claim that stood in the record together with the assessment, the first one first. */
function targetsOf(telling: Telling, versions: readonly Version[], { sources, claims }: Assessed, ids: Ids) {
  if (telling.line === null) return sources.filter(({ said }) => said.ref === telling.said.of)
  const meant = versions.filter((version) => version.line === telling.line && everMet(version, telling))
  return meant.map((version) => claims.find(({ id }) => id === ids.ofVersion(version.slug, version.recordedAt))!)
}

function tellingsOf(loads: readonly Load[], versions: readonly Version[]): Telling[] {
  const tellings: Telling[] = []
  for (const { at, dataset } of loads) {
    for (const said of dataset.assessments) tell(said, { at, dataset: dataset.dataset.ref, tellings, versions })
    const told = new Set(dataset.assessments.map(({ ref }) => ref))
    for (const telling of tellings)
      if (telling.dataset === dataset.dataset.ref && isOpen(telling) && !told.has(telling.said.ref))
        telling.withdrawnAt = at
  }
  return tellings
}

interface Moment {
  readonly at: number
  readonly dataset: string
  readonly tellings: Telling[]
  readonly versions: readonly Version[]
}

/** What is told otherwise is another record; a marking shows as now, and what has left the record is raised to it. */
function tell(said: AssessmentInput, { at, dataset, tellings, versions }: Moment): void {
  const known = tellings.filter((telling) => telling.said.ref === said.ref)
  const ownLevel = marking.rank(said.marking)
  const standing = known.find(isOpen)
  if (standing && saysTheSame(standing.said, said)) standing.ownLevel = ownLevel
  else {
    if (standing) standing.withdrawnAt = at
    const line = said.scale === 'SOURCE_RELIABILITY' ? null : speakingAt(at, said.of, versions).line
    tellings.push({ said, dataset, recordedAt: at, withdrawnAt: endOfTime, ownLevel, line })
  }
  for (const telling of known) if (!isOpen(telling)) telling.ownLevel = Math.max(telling.ownLevel, ownLevel)
}

const isOpen = ({ withdrawnAt }: Telling): boolean => withdrawnAt === endOfTime

function saysTheSame({ marking: _, ...a }: AssessmentInput, { marking: __, ...b }: AssessmentInput): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

/** The version in the record that no later one of its slug there revises. */
function speakingAt(at: number, slug: string, versions: readonly Version[]): Version {
  const standing = versions.filter((version) => version.slug === slug && stoodAt(version, at))
  const revised = standing.flatMap(({ supersedes }) =>
    supersedes.filter(({ reason }) => isClaimantsOwn(reason)).map(({ version }) => version),
  )
  return standing.find((version) => !revised.includes(version))!
}
