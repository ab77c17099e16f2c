import type { Database } from '../../neo4j/database.ts'
import type { SeedSource } from '../seed/seed-source.ts'
import { readKnownAssessments } from './assessments/known-assessments.ts'
import { Referrers } from './claims/referrers.ts'
import { readStrangers } from './claims/strangers.ts'
import { readKnownCoverage } from './coverage/known-coverage.ts'
import { readKnownNodes } from './nodes/known-nodes.ts'
import type { ResolvedNodes } from './nodes/resolve-source.ts'

interface Checking {
  readonly reader: Pick<Database, 'read'>
  readonly source: SeedSource
  readonly nodes: ResolvedNodes
  readonly refuse: (message: string) => void
}

/** What a data set says under its references must be its own in the graph. Gives who names whom among its claims. */
export async function checkRecords({ reader, source, nodes, refuse }: Checking): Promise<Referrers> {
  const datasetId = nodes.dataset.id
  const referrers = new Referrers()
  const own = (what: string, versions: Iterable<Version>) => {
    for (const slug of foreignOf(versions, datasetId)) {
      refuse(`The ${what} ${slug.slug} is one of "${source.dataset.title}" and of "${slug.datasetTitle}".`)
    }
  }
  for await (const batch of source.skim('claims')) {
    const refs = batch.map(({ ref }) => ref)
    const strangers = await readStrangers(reader, refs, datasetId)
    const unknown = strangers.flatMap(({ slug, datasetTitle }) => (datasetTitle === null ? [slug] : []))
    for (const [ref, { label }] of await readKnownNodes(reader, unknown)) {
      if (label !== 'Claim') refuse(`${ref} is of type Claim here, but of type ${label} in the graph.`)
    }
    own(
      'claim',
      strangers.filter((version): version is Version => version.datasetTitle !== null),
    )
    for (const claim of batch) if (claim.namesClaims) referrers.note(claim.read(), datasetId, nodes.resolve)
  }
  for await (const batch of source.skim('assessments')) {
    const refs = batch.map(({ ref }) => ref)
    own('assessment', await readKnownAssessments(reader, refs))
  }
  for await (const batch of source.skim('coverage')) {
    const refs = batch.map(({ ref }) => ref)
    own('row of coverage', await readKnownCoverage(reader, refs))
  }
  return referrers
}

interface Version {
  readonly slug: string
  readonly datasetId: string
  readonly datasetTitle: string
}

/** The first foreign version of each slug. */
function foreignOf(versions: Iterable<Version>, datasetId: string): Iterable<Version> {
  const foreign = new Map<string, Version>()
  for (const version of versions) {
    if (version.datasetId !== datasetId && !foreign.has(version.slug)) foreign.set(version.slug, version)
  }
  return foreign.values()
}
