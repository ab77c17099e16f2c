import {
  cypher,
  type Fragment,
  join,
  type Parameter,
  parameter,
  type Variable,
  variable,
} from '../../cypher/fragment.ts'
import type { Late } from '../../cypher/request-values.ts'
import { claimsAbout } from '../../entities/claim/index.ts'
import type { Reading } from '../../lens/reading.ts'
import { allOf, visible } from '../../lens/visibility.ts'
import { passes } from '../../lens/voting.ts'
import { keyOfMoment, type Moments } from './moments.ts'

/** What happened to a claim: a row of the statement. */
export interface ChangeRow {
  readonly claim: Variable
  readonly kind: Variable
  readonly at: Variable
  readonly key: Variable
}

export interface ChangesStatement {
  /** Of whom: a list of ids. */
  readonly about: Fragment
  readonly moments: Moments
  /** The key of the last change of the page before; '' for the first page. */
  readonly after: Late<string>
  /** How many changes are read; null for all. */
  readonly limit: Late<number> | null
}

/** MATCHes what happened to claims about these entities, each once and the newest first. */
export function matchChanges(
  row: ChangeRow,
  { about, moments, after, limit }: ChangesStatement,
  reading: Reading,
): Fragment {
  const { claim, kind, at, key } = row
  const one = variable('one')
  const newest = parameter('after', (request) => {
    const [last, begin] = [after(request), keyOfMoment(moments.to(request))]
    return last > begin ? last : begin
  })
  const oldest = parameter('until', (request) => keyOfMoment(moments.from(request)))
  const page = limit === null ? cypher`` : cypher`\nORDER BY ${key}\nLIMIT ${parameter('limit', limit)}`
  const part: Part = { one, within: (sought) => cypher`${sought} > ${newest} AND ${sought} < ${oldest}`, limit }
  return cypher`UNWIND ${about} AS ${one}
CALL (${one}) {
  ${join([additions(row, part, reading), endings(row, part, reading)], '\nUNION\n')}
}
WITH DISTINCT ${claim}, ${kind}, ${at}, ${key}${page}`
}

interface Part {
  readonly one: Variable
  readonly within: (key: Fragment) => Fragment
  readonly limit: Late<number> | null
}

/** What entered the record, in the order of the index. */
function additions({ claim, kind, at, key }: ChangeRow, { one, within, limit }: Part, reading: Reading): Fragment {
  const { pattern, order } = claimsAbout()
  const { shared, key: inOrder } = order(claim)
  const page = limit === null ? cypher`` : cypher`\nORDER BY ${shared!}, ${inOrder}\nLIMIT ${parameter('limit', limit)}`
  const stood = variable('stood')
  return cypher`MATCH ${pattern(cypher`${one}`, claim)}
  WHERE ${within(inOrder)}
  WITH *, ${claim}.recordedAt AS ${stood}
  WHERE ${allOf(passesAt(claim, stood, reading))}
  WITH ${claim}${page}
  RETURN ${claim}, 'CLAIM_ADDED' AS ${kind}, ${claim}.recordedAt AS ${at}, ${claim}.orderKey AS ${key}`
}

/** What left the record, or was taken back by its claimant, as far as the viewer may see what took its place. */
function endings({ claim, kind, at, key }: ChangeRow, { one, within, limit }: Part, reading: Reading): Fragment {
  const ended = variable('ended')
  const inOrder = cypher`${ended}.key`
  const page =
    limit === null ? cypher`` : cypher`\nORDER BY ${ended}.entityId, ${inOrder}\nLIMIT ${parameter('limit', limit)}`
  const isGone = cypher`${claim}.withdrawnAt = ${ended}.at`
  const stood = variable('stood')
  return cypher`MATCH ()<-[${ended}:ENDED {entityId: ${one}} WHERE ${inOrder} IS NOT NULL]-(${claim}:Claim)
  WHERE ${within(inOrder)} AND (${isGone} OR ${takenBackAt(claim, cypher`${ended}.at`, reading)})
  WITH *, CASE WHEN ${isGone} THEN ${ended}.at - 1 ELSE ${ended}.at END AS ${stood}
  WHERE ${allOf(passesAt(claim, stood, reading))}
  WITH ${claim}, ${ended}${page}
  RETURN ${claim}, CASE WHEN ${isGone} AND NOT ${replacedAt(claim, cypher`${ended}.at`, reading)} THEN 'CLAIM_WITHDRAWN' ELSE 'CLAIM_SUPERSEDED' END AS ${kind}, ${ended}.at AS ${at}, ${inOrder} AS ${key}`
}

/** The record as of a moment that each row has of its own. Conditions only put it into the text; nothing else reads it. */
function passesAt(claim: Variable, moment: Variable, reading: Reading): readonly Fragment[] {
  return passes(claim, { ...reading, knownAt: moment as unknown as Parameter })
}

/** A claimant's later word is recorded then, and none recorded before stood until then: a correction of that word takes nothing back anew. */
function takenBackAt(claim: Variable, at: Fragment, { clearance }: Reading): Fragment {
  const revisions = cypher`${claim}.revisions`
  const each = cypher`i IN range(0, size(coalesce(${revisions}, [])) / 3 - 1)`
  return cypher`(${at} < ${claim}.withdrawnAt
    AND any(${each} WHERE ${revisions}[3 * i] <= ${clearance} AND ${revisions}[3 * i + 1] = ${at})
    AND none(${each} WHERE ${revisions}[3 * i] <= ${clearance} AND ${revisions}[3 * i + 1] < ${at} AND ${revisions}[3 * i + 2] >= ${at}))`
}

/** A correction or a release took its place. */
function replacedAt(claim: Variable, at: Fragment, reading: Reading): Fragment {
  const [supersedes, later] = [variable('supersedes'), variable('later')]
  return cypher`EXISTS {
    MATCH (${claim})<-[${supersedes}:SUPERSEDES]-(${later}:Claim)
    WHERE NOT ${supersedes}.reason STARTS WITH 'CLAIMANT_' AND ${later}.recordedAt = ${at} AND ${visible(later, reading)}
  }`
}
