import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/text/fragment.ts'
import { claimStart } from '../../entities/claim/index.ts'
import { weighed } from '../../entities/claim/weighing/weighed.ts'
import { byOrderKey } from '../../entities/fields/related.ts'
import type { Reading } from '../../lens/reading.ts'
import { visibleInRecord } from '../../lens/visibility.ts'
import { passes } from '../../lens/voting.ts'
import type { List } from './read-list.ts'

interface ClaimList extends Pick<List, 'name' | 'read'> {
  readonly where?: (claim: Variable) => readonly Fragment[]
  /** The entities of which at least those claims are read that are about one of them. */
  readonly about?: readonly string[]
}

/** Every claim of an export: the lens lets it through, and no later version of it has taken its place. */
export function exportedClaims(reading: Reading, { name, read, where = () => [], about }: ClaimList): List {
  const named =
    about === undefined ? [] : [{ what: 'entity' as const, values: cypher`${parameter('about', () => about)}` }]
  const start = claimStart(named, reading)
  return {
    name,
    hint: 'claim',
    pattern: start?.pattern ?? ((_, claim) => cypher`(${claim}:Claim)`),
    ...(start && { each: start.each }),
    index: start?.index ?? ((claim) => ({ shared: null, key: byOrderKey(claim) })),
    where: (claim) => [...conditionsOf(claim, reading), ...where(claim)],
    key: byOrderKey,
    ...byEvidence(reading),
    read,
    throughLens: true,
  }
}

/** Those of them that go by one of these slugs. */
export function exportedBySlug(reading: Reading, slugs: readonly string[]): List {
  return {
    name: 'exportedBySlug',
    hint: 'claim',
    each: cypher`${parameter('slugs', () => slugs)}`,
    pattern: (slug, claim) => cypher`(${claim}:Claim {slug: ${slug}})`,
    where: (claim) => conditionsOf(claim, reading),
    key: byOrderKey,
    ...byEvidence(reading),
    read: (claim) => cypher`${claim}.slug`,
    throughLens: true,
  }
}

const byEvidence = (reading: Reading) => weighed({ passes: () => [], named: [], weighings: [] }, reading)

function conditionsOf(claim: Variable, reading: Reading): readonly Fragment[] {
  return [...passes(claim, reading), isLatest(claim, reading)]
}

/** A claimant's later word under the same slug stands for it: of several versions in the record the last is told. */
function isLatest(claim: Variable, reading: Reading): Fragment {
  const [supersedes, later] = [variable('supersedes'), variable('later')]
  return cypher`NOT EXISTS {
  MATCH (${claim})<-[${supersedes}:SUPERSEDES]-(${later}:Claim)
  WHERE ${later}.slug = ${claim}.slug AND ${supersedes}.reason STARTS WITH 'CLAIMANT_' AND ${visibleInRecord(later, reading)}
}`
}
