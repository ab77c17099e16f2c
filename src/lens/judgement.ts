import type { Arguments } from '../cypher/selection/arguments.ts'
import { cypher, type Fragment, type Parameter, parameter, type Variable, variable } from '../cypher/text/fragment.ts'
import { AppError } from '../errors/app-error.ts'
import type { Lens } from '../generated/schema-types.ts'
import { informationCredibility, sourceReliability } from '../vocabulary/index.ts'
import { counts, latestAssessment } from './latest-assessment.ts'
import type { Judgement, Named, Reading } from './reading.ts'
import { allOf, visible } from './visibility.ts'

/** What a lens asks of assessments, and what it lets through by that. */
export interface Judged {
  readonly judgement: Judgement
  readonly conditions: readonly ((claim: Variable) => Fragment)[]
  readonly named: readonly Named[]
}

/**
 * Thresholds and assessors of the lenses above go on to hold: a lens that names assessors has them meet every threshold so
 * far, and one that gives a threshold has all assessors so far meet it.
 */
export function judge(lens: Arguments<Lens>, reading: Reading): Judged {
  const own: Judgement = {
    assessors: assessorsOf(lens, reading),
    reliability: reliabilityOf(lens),
    credibility: credibilityOf(lens),
  }
  const above = reading.lenses.at(-1)?.judgement
  const judgement: Judgement = {
    assessors: [...(above?.assessors ?? []), ...own.assessors],
    reliability: [...(above?.reliability ?? []), ...own.reliability],
    credibility: [...(above?.credibility ?? []), ...own.credibility],
  }
  const asks = (threshold: 'reliability' | 'credibility') =>
    judgement[threshold].length > 0 && own[threshold].length + own.assessors.length > 0
  const parts = [
    ...(lens.fixed('assessors', (names) => names?.length === 0) ? [nothing] : []),
    ...(asks('reliability') ? [byReliability(judgement, lens.path('minReliability'), reading)] : []),
    ...(asks('credibility') ? [byCredibility(judgement, reading)] : []),
  ]
  return { judgement, conditions: parts.map(({ condition }) => condition), named: parts.map(({ named }) => named) }
}

interface Part {
  readonly condition: (claim: Variable) => Fragment
  readonly named: Named
}

/** Who has no right to know who assessed could find out by asking whose word changes what. An empty list names nobody. */
function assessorsOf(lens: Arguments<Lens>, { seesPeople }: Reading): Parameter[] {
  const names = lens.optional('assessors')
  if (names === null) return []
  if (!seesPeople && lens.fixed('assessors', (given) => given!.length > 0))
    throw new AppError(
      'FORBIDDEN',
      `${lens.path('assessors')}: who assessed is told only to those with the right people:read. Leave it out, or come with a token that has the right.`,
    )
  return [parameter('assessors', names)]
}

/** The letters that pass. F is none of them, for it says that the source cannot be judged. */
function reliabilityOf(lens: Arguments<Lens>): Parameter[] {
  const least = lens.optional('minReliability')
  if (least === null) return []
  const { values, rank } = sourceReliability
  return [
    parameter('minReliability', (request) =>
      values.slice(0, rank(least(request)) + 1).filter((letter) => letter !== 'F'),
    ),
  ]
}

/** The last rank that passes. That of CANNOT_BE_JUDGED does not. */
function credibilityOf(lens: Arguments<Lens>): Parameter[] {
  const least = lens.optional('minCredibility')
  if (least === null) return []
  const { rank } = informationCredibility
  return [parameter('minCredibility', (request) => Math.min(rank(least(request)), rank('IMPROBABLE')))]
}

const nothing: Part = {
  condition: () => cypher`false`,
  named: { what: 'rated', values: cypher`[]` },
}

/** An assessment of a source changes what is to be thought of many claims: the head of the statement finds the sources that pass. */
function byReliability({ assessors, reliability }: Judgement, argument: string, reading: Reading): Part {
  const [found, ids] = [variable('lensReliableFound'), variable('lensReliable')]
  const [assessment, source] = [variable('assessment'), variable('source')]
  const passes = (value: Fragment) => reliability.map((letters) => cypher`${value} IN ${letters}`)
  const read = cypher`[{ref: '', ids: COLLECT {
  MATCH (${assessment}:Assessment)
  WHERE ${allOf([...counts(assessment, 'SOURCE_RELIABILITY', assessors, reading), ...passes(cypher`${assessment}.value`)])}
  MATCH (${assessment})-[:ASSESSES]->(${source}:Source)
  WHERE ${visible(source, reading)}
  WITH DISTINCT ${source}
  WITH ${source}, ${latestAssessment(source, 'SOURCE_RELIABILITY', assessors, reading)} AS latest
  WHERE ${allOf(passes(cypher`latest`))}
  RETURN ${source}.id
}}]`
  reading.refs.push({ argument, refs: () => [], found, ids, read })
  return {
    condition: (claim) => cypher`coalesce(${claim}.sourceId IN ${ids}, false)`,
    named: { what: 'source', values: cypher`${ids}` },
  }
}

/** The claim and its `ALLEGED` edge have its assessments by them, so that a walk looks at nothing else. */
function byCredibility({ assessors, credibility }: Judgement, reading: Reading): Part {
  return {
    condition: (claim) => {
      const latest = latestCredibility(claim, assessors, reading)
      return cypher`coalesce(${allOf(credibility.map((rank) => cypher`${latest} <= ${rank}`))}, false)`
    },
    named: { what: 'rated', values: cypher`[true]` },
  }
}

/** `credibilities` holds of each assessment its level, from when until when it stands in the record, and its rank; the latest first. */
function latestCredibility(
  claim: Variable,
  assessors: readonly Parameter[],
  { clearance, knownAt }: Reading,
): Fragment {
  const at = (offset: Fragment) => cypher`${claim}.credibilities[4 * i${offset}]`
  const conditions = allOf([
    cypher`${at(cypher``)} <= ${clearance}`,
    cypher`${at(cypher` + 1`)} <= ${knownAt}`,
    cypher`${at(cypher` + 2`)} > ${knownAt}`,
    ...assessors.map((names) => cypher`${claim}.credibilityAssessors[i] IN ${names}`),
  ])
  return cypher`head([i IN range(0, size(coalesce(${claim}.credibilities, [])) / 4 - 1) WHERE ${conditions} | ${at(cypher` + 3`)}])`
}
