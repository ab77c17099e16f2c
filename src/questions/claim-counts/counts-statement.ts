import { compileField } from '../../cypher/compile.ts'
import type { FieldPlan } from '../../cypher/plan.ts'
import type { Late } from '../../cypher/request-values.ts'
import {
  cypher,
  type Fragment,
  join,
  type Parameter,
  parameter,
  type Variable,
  variable,
} from '../../cypher/text/fragment.ts'
import type { Reading } from '../../lens/reading.ts'
import { allOf } from '../../lens/visibility.ts'
import type { ClaimDimension } from '../../vocabulary/index.ts'
import { MOST_CLAIMS, MOST_PROPOSITIONS } from './bounds.ts'
import type { Counted } from './counted-claims.ts'
import { keysOf, type StoredDimension } from './dimension-keys.ts'
import { readLabel } from './labels.ts'

export interface CountsStatement {
  readonly counted: Counted
  readonly by: readonly ClaimDimension[]
  /** The evidence of a proposition, where a status is asked for or evidence decides what is counted; else null. */
  readonly evidence: FieldPlan | null
  /** How many counts are read; null for all. */
  readonly most: Late<number> | null
  readonly samples: readonly SampleStatement[]
}

export interface SampleStatement {
  readonly after: Late<string>
  readonly limit: Late<number>
  /** Reads what is selected of a claim. */
  readonly items: (claim: Variable) => Fragment
}

/**
 * Clauses that group the claims by their values; where statuses are asked for, by their propositions too, and where evidence
 * decides what is counted, each claim by itself. They stand before the row
 * and not in it, for Neo4j does not aggregate within an expression. `counted` is bound to what `readCounts` reads.
 */
export function groupClaims(
  { counted, by, evidence, most }: CountsStatement,
  bound: Variable,
  reading: Reading,
): Fragment {
  const [examined, claim, passing, weighed] = [
    variable('examined'),
    variable('claim'),
    variable('passing'),
    variable('weighed'),
  ]
  const grouped = variable('grouped')
  return cypher`CALL (*) {
  WITH ${counted.examined} AS ${examined}
  WITH ${examined}, COLLECT {
    UNWIND ${examined}[..${parameter('mostClaims', () => MOST_CLAIMS)}] AS ${claim}
    WITH ${claim}
    WHERE ${allOf(counted.passes(claim))}
    RETURN ${claim}
  } AS ${passing}
  CALL (${passing}) {
    ${evidence === null ? cypher`RETURN [] AS ${weighed}` : propositionsOf(passing, weighed)}
  }
  CALL (${passing}, ${weighed}) {
    ${groupsOf({ counted, by, evidence, most, passing, weighed, grouped }, reading)}
  }
  RETURN {isCut: size(${examined}) > ${parameter('mostClaims', () => MOST_CLAIMS)}, weighed: ${weighed}, groups: ${grouped}} AS ${bound}
}`
}

/** The propositions of the claims, the one of the newest record first, and one more than are weighed. */
function propositionsOf(passing: Variable, weighed: Variable): Fragment {
  const [claim, id, newest] = [variable('claim'), variable('id'), variable('newest')]
  return cypher`UNWIND ${passing} AS ${claim}
WITH ${claim}.propositionId AS ${id}, min(${claim}.orderKey) AS ${newest}
ORDER BY ${newest}
LIMIT ${parameter('propositions', () => MOST_PROPOSITIONS + 1)}
RETURN collect(${id}) AS ${weighed}`
}

interface Groups extends Omit<CountsStatement, 'samples'> {
  readonly passing: Variable
  readonly weighed: Variable
  readonly grouped: Variable
}

function groupsOf({ counted, by, evidence, most, passing, weighed, grouped }: Groups, reading: Reading): Fragment {
  const [claim, members] = [variable('claim'), variable('members')]
  const [keys, propositionId, claimId] = [variable('keys'), variable('propositionId'), variable('claimId')]
  const values = storedOf(by).map((dimension) => ({ dimension, key: variable('key') }))
  const unwound = values.map(({ dimension, key }) => cypher`UNWIND ${keysOf(dimension, claim, reading)} AS ${key}`)
  const among =
    evidence === null
      ? []
      : [
          cypher`WITH *\nWHERE ${claim}.propositionId IN ${weighed}[..${parameter('mostPropositions', () => MOST_PROPOSITIONS)}]`,
        ]
  const limit = most === null || evidence !== null ? cypher`` : cypher`\nLIMIT ${parameter('mostCounts', most)}`
  const keyList = join(
    values.map(({ key }) => key),
    ', ',
  )
  return join(
    [
      cypher`UNWIND ${passing} AS ${claim}`,
      ...among,
      ...unwound,
      cypher`WITH [${keyList}] AS ${keys}, ${evidence === null ? cypher`null` : cypher`${claim}.propositionId`} AS ${propositionId}, ${counted.weighings.length === 0 ? cypher`null` : cypher`${claim}.id`} AS ${claimId}, collect(DISTINCT ${claim}) AS ${members}
ORDER BY size(${members}) DESC, ${keys}${limit}
RETURN collect({keys: ${keys}, propositionId: ${propositionId}, claimId: ${claimId}, members: ${members}}) AS ${grouped}`,
    ],
    '\n',
  )
}

const storedOf = (by: readonly ClaimDimension[]): StoredDimension[] =>
  by.filter((dimension): dimension is StoredDimension => dimension !== 'STATUS')

/** What was grouped, with what the keys are called, the claims that are shown, and the evidence of each proposition weighed. */
export function readCounts(
  { counted, by, evidence, samples }: CountsStatement,
  bound: Variable,
  reading: Reading,
): Fragment {
  const [group, member, keys, members] = [variable('group'), variable('member'), variable('keys'), variable('members')]
  const mostPropositions = parameter('mostPropositions', () => MOST_PROPOSITIONS)
  const labels = storedOf(by).map((dimension, index) =>
    readLabel(dimension, cypher`${keys}[${INDEXES[index]!}]`, members, reading),
  )
  return cypher`{
  isCut: ${bound}.isCut OR size(${bound}.weighed) > ${mostPropositions},
  claimantIds: ${counted.claimantIds ?? cypher`[]`},
  groups: COLLECT {
    UNWIND ${bound}.groups AS ${group}
    WITH ${group}, ${group}.keys AS ${keys}, ${group}.members AS ${members}
    RETURN {
      keys: ${keys}, propositionId: ${group}.propositionId, claimId: ${group}.claimId, labels: [${join(labels, ', ')}], claims: size(${members}),
      propositions: size(COLLECT { UNWIND ${members} AS ${member} RETURN DISTINCT ${member}.propositionId }),
      samples: [${join(
        samples.map((sample) => sampleOf(sample, members)),
        ', ',
      )}]
    }
  },
  propositions: ${evidence === null ? cypher`[]` : evidenceOf(bound, evidence, mostPropositions)}
}`
}

function evidenceOf(bound: Variable, evidence: FieldPlan, most: Parameter): Fragment {
  const [proposition, id] = [variable('proposition'), variable('id')]
  return cypher`COLLECT {
    UNWIND ${bound}.weighed[..${most}] AS ${id}
    MATCH (${proposition}:Proposition:Node {id: ${id}})
    RETURN {id: ${id}, evidence: ${compileField(evidence, proposition)}}
  }`
}

function sampleOf({ after, limit, items }: SampleStatement, members: Variable): Fragment {
  const member = variable('member')
  return cypher`COLLECT {
          UNWIND ${members} AS ${member}
          WITH ${member}
          WHERE ${member}.orderKey > ${parameter('after', after)}
          WITH ${member}
          ORDER BY ${member}.orderKey
          LIMIT ${parameter('limit', limit)}
          RETURN {key: ${member}.orderKey, items: [${items(member)}]}
        }`
}

/** Positions of keys, as text of a statement. */
const INDEXES = Array.from(
  { length: 32 },
  (_, index): Fragment => Object.freeze({ kind: 'fragment', parts: Object.freeze([String(index)]) }),
)
