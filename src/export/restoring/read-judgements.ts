import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/text/fragment.ts'
import type { AssessmentInput } from '../../entities/assessment/assessment.record.ts'
import { restoredAssessment } from '../../entities/assessment/assessment.restored.ts'
import type { CoverageInput } from '../../entities/coverage/coverage.record.ts'
import { restoredCoverage } from '../../entities/coverage/coverage.restored.ts'
import type { StoredRow } from '../../entities/stored/restored-values.ts'
import type { Reading } from '../../lens/reading.ts'
import { inRecord, visibleInRecord } from '../../lens/visibility.ts'
import { type ExportSource, goingAlong } from '../reading/export-source.ts'
import type { Owner } from '../reading/owner.ts'
import { type List, readList } from '../reading/read-list.ts'
import { refBook } from '../reading/ref-book.ts'

interface AssessmentRow {
  readonly node: StoredRow
  /** Of the source, or of a version of the claim. */
  readonly of: readonly (readonly [id: string, slug: string | null, datasetId: string | null])[]
}

/** That somebody assessed at all is told only to those with the right to see who works here: a record has to name them. */
export async function* readAssessments(source: ExportSource, owner?: Owner): AsyncGenerator<AssessmentInput> {
  const { database, reading, named } = source
  if (!reading.seesPeople || owner?.id === null) return
  const sources = named?.ids.get('Source')
  const book = refBook(database, reading, source.schemes)
  for await (const rows of readList<AssessmentRow>(database, reading, assessmentList(reading, owner))) {
    const slugs = rows.flatMap(({ of }) => of.flatMap(([, slug]) => slug ?? []))
    const isTold = await goingAlong(source, slugs)
    await book.lookUp(rows.flatMap(({ of }) => of.flatMap(([id, slug]) => (slug === null ? [id] : []))))
    for (const { node, of } of rows) {
      const [id, slug, datasetId] = of[0]!
      const goesAlong = slug === null ? named === null || sources?.has(id) : isTold(slug)
      if (!goesAlong) continue
      owner?.note('assessments', {
        named: slug === null ? [id] : [],
        book,
        claimsOf: datasetId === null ? [] : [datasetId],
      })
      yield restoredAssessment(node, slug ?? book.of(id))
    }
  }
}

function assessmentList(reading: Reading, owner: Owner | undefined): List {
  const [assessed, claim] = [variable('assessed'), variable('claim')]
  return {
    ...ownedList('Assessment', reading, owner),
    where: (assessment) => [
      ...conditionsOf(assessment, reading, owner),
      cypher`(${assessment}.scale = 'SOURCE_RELIABILITY' OR EXISTS { MATCH (${assessment})-[:ASSESSES]->(${claim}:Claim) WHERE ${visibleInRecord(claim, reading)} })`,
    ],
    read: (
      assessment,
    ) => cypher`{node: ${assessment} {.slug, .ownLevel, .scale, .value, .by, .at, .rationale}, of: COLLECT {
  MATCH (${assessment})-[:ASSESSES]->(${assessed})
  RETURN [${assessed}.id, ${assessed}.slug, ${assessed}.datasetId]
}}`,
  }
}

interface CoverageRow {
  readonly node: StoredRow
  readonly edges: readonly (readonly [type: string, id: string])[]
  readonly records: readonly StoredRow[]
}

/** What was looked for in vain is no claim, and no lens has a meaning for it: it goes along where nothing is kept out. */
export async function* readCoverage(source: ExportSource, owner?: Owner): AsyncGenerator<CoverageInput> {
  const { database, reading, named } = source
  if (named !== null || owner?.id === null) return
  const book = refBook(database, reading, source.schemes)
  for await (const rows of readList<CoverageRow>(database, reading, coverageList(reading, owner))) {
    await book.lookUp(rows.flatMap(({ edges }) => edges.map(([, id]) => id)))
    for (const { node, edges, records } of rows) {
      owner?.note('coverage', { named: edges.map(([, id]) => id), book, claimsOf: [] })
      const related = (type: string) => edges.flatMap((edge) => (edge[0] === type ? [edge[1]] : []))
      yield restoredCoverage({ node, related, record: records[0] }, book)
    }
  }
}

function coverageList(reading: Reading, owner: Owner | undefined): List {
  const [edge, other, read, record] = [variable('edge'), variable('other'), variable('read'), variable('record')]
  return {
    ...ownedList('Coverage', reading, owner),
    read: (
      coverage,
    ) => cypher`{node: ${coverage} {.slug, .ownLevel, .predicate, .periodVerbatim, .periodEdtf}, edges: COLLECT {
  MATCH (${coverage})-[${edge}:COVERS_SUBJECT|COVERS_OBJECT|COVERS_AGAINST]->(${other})
  RETURN [type(${edge}), ${other}.id]
}, records: COLLECT {
  MATCH (${coverage})-[${read}:READ_FROM WHERE ${inRecord(read, reading)}]->(${record}:SourceRecord)
  RETURN ${record} {.file, .row, .release, .keys, .values}
}}`,
  }
}

/** What is in the record by its slug, which one has at a time. */
function ownedList(label: 'Assessment' | 'Coverage', reading: Reading, owner: Owner | undefined): Omit<List, 'read'> {
  const slug = (node: Variable) => cypher`${node}.slug`
  return {
    name: `exported${label}s`,
    hint: 'node',
    pattern: (_, node) => (label === 'Assessment' ? cypher`(${node}:Assessment)` : cypher`(${node}:Coverage)`),
    index: (node) => ({ shared: null, key: slug(node) }),
    key: slug,
    where: (node) => conditionsOf(node, reading, owner),
    throughLens: false,
  }
}

function conditionsOf(node: Variable, reading: Reading, owner: Owner | undefined): Fragment[] {
  const isOwned = () => cypher`${node}.datasetId = ${parameter('datasetId', () => owner!.id)}`
  return [visibleInRecord(node, reading), ...(owner === undefined ? [] : [isOwned()])]
}
