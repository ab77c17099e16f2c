import type { Database } from '../../../neo4j/database.ts'
import type { SeedKind } from '../../seed/files/seed-file.ts'
import type { Problem, Report } from '../../seed/problem.ts'
import type { ExternalRef } from '../../seed/seed-dataset.ts'
import { type KnownClaim, readKnownClaims } from '../claims/known-claims.ts'
import { type KnownNode, readKnownNodes } from './known-nodes.ts'

interface Graph {
  readonly known: ReadonlyMap<string, KnownNode>
  readonly versions: ReadonlyMap<string, readonly KnownClaim[]>
  readonly report: Report
}

const labels: Record<Exclude<SeedKind, 'assessments' | 'coverage'>, KnownNode['label']> = {
  actors: 'Actor',
  places: 'Place',
  incidents: 'Incident',
  sources: 'Source',
  documents: 'Document',
  claims: 'Claim',
}

/** What a data set refers to and does not define itself must be in the graph, and of the right type. */
export function checkExternalRefs(refs: readonly ExternalRef[], { known, versions, report: tell }: Graph): void {
  for (const { ref, kinds, ...place } of refs) {
    const report = (code: Problem['code'], message: string) => tell({ ...place, code, message })
    const found = known.get(ref)?.label
    const wanted = kinds.map((kind) => labels[kind as keyof typeof labels])
    if (!found) {
      report('UNKNOWN_REFERENCE', `Nothing in the graph is known as ${ref}. Load the data set that defines it first.`)
    } else if (!wanted.includes(found)) {
      report('WRONG_KIND', `${ref} is of type ${found}, and here must stand one of type ${wanted.join(' or ')}.`)
    } else if (found === 'Claim' && !versions.get(ref)?.some(({ inRecord }) => inRecord)) {
      report('UNKNOWN_REFERENCE', `The claim ${ref} was withdrawn from the data set that had it.`)
    }
  }
}

/** The same, for who asks before a load. */
export async function findUnresolved(
  database: Pick<Database, 'read'>,
  refs: readonly ExternalRef[],
): Promise<Problem[]> {
  const problems: Problem[] = []
  const claims = refs.filter(({ kinds }) => kinds.includes('claims'))
  const known = await readKnownNodes(
    database,
    refs.map(({ ref }) => ref),
  )
  const versions = await readKnownClaims(
    database,
    claims.map(({ ref }) => ref),
  )
  checkExternalRefs(refs, { known, versions, report: (problem) => problems.push(problem) })
  return problems
}
