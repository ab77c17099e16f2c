import { randomUUID } from 'node:crypto'
import { type StoredDataset, storedDataset } from '../../entities/dataset/dataset.stored.ts'
import type { Resolve, StoredNode } from '../../entities/stored/stored-node.ts'
import { AppError } from '../../errors/app-error.ts'
import { invariant } from '../../lib/invariant.ts'
import type { Database } from '../../neo4j/database.ts'
import { printProblem } from '../seed/problem.ts'
import type { SeedDataset } from '../seed/seed-dataset.ts'
import { readKnownAssessments } from './assessments/known-assessments.ts'
import { type AssessmentPlan, planAssessments } from './assessments/plan-assessments.ts'
import { checkExternalRefs } from './check-external-refs.ts'
import { readKnownCoverage } from './coverage/known-coverage.ts'
import { type CoveragePlan, planCoverage } from './coverage/plan-coverage.ts'
import { isOtherRelease } from './is-other-release.ts'
import { readKnownClaims } from './known-claims.ts'
import { type KnownNode, readKnownNodes } from './known-nodes.ts'
import { type ClaimPlan, planClaims } from './plan-claims.ts'
import { resolveDefinitions } from './resolve-definitions.ts'
import { type SeedDefinition, seedDefinitions } from './seed-definitions.ts'

/** A node to write, as its data set says it. */
export interface PlannedNode {
  readonly stored: StoredNode
  readonly contentHash: string
  readonly isNew: boolean
}

/** All that a load will write. Whoever holds one knows that the data set is sound. */
export interface LoadPlan {
  readonly dataset: StoredDataset
  readonly nodes: readonly PlannedNode[]
  /** Every node that the data set defines, changed or not. */
  readonly definedIds: ReadonlySet<string>
  /** How many nodes it leaves to other data sets. */
  readonly yielded: number
  readonly claims: ClaimPlan
  readonly assessments: AssessmentPlan
  readonly coverage: CoveragePlan
}

/**
 * Compares a data set with the graph. Throws INVALID_DATASET with everything that is wrong with it. One that yields leaves
 * to other data sets what these define with other content, and only refers to it.
 */
export async function planLoad(reader: Pick<Database, 'read'>, seed: SeedDataset, yields = false): Promise<LoadPlan> {
  const problems: string[] = []
  const refuse = (message: string) => problems.push(message)
  const definitions = seedDefinitions(seed)
  const known = await readKnownNodes(reader, refsOf(seed, definitions))
  const versions = await readKnownClaims(reader, slugsOf(seed))
  const assessed = await readKnownAssessments(
    reader,
    seed.assessments.map(({ ref }) => ref),
  )
  const covered = await readKnownCoverage(
    reader,
    seed.coverage.map(({ ref }) => ref),
  )

  const dataset = { id: known.get(seed.dataset.ref)?.id ?? randomUUID(), title: seed.dataset.title }
  checkLabels(seed, known, refuse)
  checkExternalRefs(seed.externalRefs, { known, versions, report: (problem) => refuse(printProblem(problem)) })
  const yielded = new Set<string>()
  const differ = yields ? ({ ref }: SeedDefinition) => void yielded.add(ref) : undefined
  const ids = resolveDefinitions({ definitions, known, dataset, refuse, differ }).set(seed.dataset.ref, dataset.id)
  stopAt(problems, seed)

  const resolve: Resolve = (ref) => {
    const id = ids.get(ref) ?? known.get(ref)?.id
    invariant(id, `The reference ${ref} was not resolved.`)
    return id
  }
  const isRelease = await isOtherRelease(reader, dataset.id, seed.dataset.version)
  const claims = planClaims({ seed, datasetId: dataset.id, isRelease, versions, resolve, refuse })
  const assessments = planAssessments({ seed, datasetId: dataset.id, known: assessed, resolve, refuse })
  const coverage = planCoverage({ seed, datasetId: dataset.id, known: covered, resolve, refuse })
  stopAt(problems, seed)
  const own = definitions.filter(({ ref }) => !yielded.has(ref))
  return {
    dataset: storedDataset(seed.dataset, resolve),
    nodes: own
      .filter((definition) => !isWritten(definition, known.get(definition.ref), dataset.id))
      .map((definition) => plannedNode(definition, known, resolve)),
    definedIds: new Set(own.map(({ ref }) => ids.get(ref)!)),
    yielded: yielded.size,
    claims,
    assessments,
    coverage,
  }
}

function refsOf(seed: SeedDataset, definitions: readonly SeedDefinition[]): string[] {
  return [
    seed.dataset.ref,
    ...definitions.flatMap(({ identifiers }) => identifiers),
    ...seed.claims.map(({ ref }) => ref),
    ...seed.externalRefs.map(({ ref }) => ref),
  ]
}

function slugsOf(seed: SeedDataset): string[] {
  const external = seed.externalRefs.filter(({ kinds }) => kinds.includes('claims'))
  return [...seed.claims, ...external].map(({ ref }) => ref)
}

function checkLabels(
  seed: SeedDataset,
  known: ReadonlyMap<string, KnownNode>,
  refuse: (message: string) => void,
): void {
  const expected = [[seed.dataset.ref, 'Dataset'], ...seed.claims.map(({ ref }) => [ref, 'Claim'])] as const
  for (const [ref, label] of expected) {
    const found = known.get(ref!)?.label
    if (found && found !== label) refuse(`${ref} is of type ${label} here, but of type ${found} in the graph.`)
  }
}

function isWritten({ contentHash }: SeedDefinition, node: KnownNode | undefined, datasetId: string): boolean {
  return node?.definitions.some((said) => said.datasetId === datasetId && said.contentHash === contentHash) ?? false
}

function plannedNode(definition: SeedDefinition, known: ReadonlyMap<string, KnownNode>, resolve: Resolve): PlannedNode {
  return {
    stored: definition.stored(resolve),
    contentHash: definition.contentHash,
    isNew: !definition.identifiers.some((ref) => known.get(ref)?.id === resolve(definition.ref)),
  }
}

const MOST_SHOWN = 100

function stopAt(problems: readonly string[], seed: SeedDataset): void {
  if (problems.length === 0) return
  const more = problems.length - MOST_SHOWN
  const shown = more > 0 ? [...problems.slice(0, MOST_SHOWN), `and ${more} more`] : problems
  throw new AppError(
    'INVALID_DATASET',
    [`The data set "${seed.dataset.title}" was not loaded, and nothing of it was written:`, ...shown].join('\n'),
    { details: { problems } },
  )
}
