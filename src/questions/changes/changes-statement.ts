import type { Late } from '../../cypher/request-values.ts'
import {
  cypher,
  type Fragment,
  type Parameter,
  parameter,
  type Variable,
  variable,
} from '../../cypher/text/fragment.ts'
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
  /** A moment at which the claim stood: when it was added, or just before it ended. */
  readonly stood: Variable
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
  const { claim, kind, at, key, stood } = row
  const one = variable('one')
  const newest = parameter('after', (request) => {
    const [last, begin] = [after(request), keyOfMoment(moments.to(request))]
    return last > begin ? last : begin
  })
  const oldest = parameter('until', (request) => keyOfMoment(moments.from(request)))
  const page = limit === null ? cypher`` : cypher`\nORDER BY ${key}\nLIMIT ${parameter('limit', limit)}`
  const change = variable('change')
  const part: Part = { one, within: (sought) => cypher`${sought} > ${newest} AND ${sought} < ${oldest}`, limit }
  return cypher`UNWIND ${about} AS ${one}
UNWIND ${additions(part, reading)}
  + ${endings(part, reading)} AS ${change}
WITH DISTINCT ${change}.claim AS ${claim}, ${change}.kind AS ${kind}, ${change}.at AS ${at}, ${change}.key AS ${key}, ${change}.stood AS ${stood}${page}`
}

interface Part {
  readonly one: Variable
  readonly within: (key: Fragment) => Fragment
  readonly limit: Late<number> | null
}

/** What entered the record, in the order of the index. */
function additions({ one, within, limit }: Part, reading: Reading): Fragment {
  const [claim, stood] = [variable('claim'), variable('stood')]
  const { pattern, order } = claimsAbout()
  const { shared, key } = order(claim)
  const page = limit === null ? cypher`` : cypher`\nORDER BY ${shared!}, ${key}\nLIMIT ${parameter('limit', limit)}`
  return cypher`COLLECT {
  MATCH ${pattern(cypher`${one}`, claim)}
  WHERE ${within(key)}
  WITH *, ${claim}.recordedAt AS ${stood}
  WHERE ${allOf(passesAt(claim, stood, reading))}
  WITH ${claim}, ${stood}${page}
  RETURN {claim: ${claim}, kind: 'CLAIM_ADDED', at: ${claim}.recordedAt, key: ${claim}.orderKey, stood: ${stood}}
}`
}

/** What left the record, or was taken back by its claimant, as far as the viewer may see what took its place. */
function endings({ one, within, limit }: Part, reading: Reading): Fragment {
  const [claim, ended, stood] = [variable('claim'), variable('ended'), variable('stood')]
  const at = cypher`${ended}.at`
  const key = cypher`${ended}.key`
  const page =
    limit === null ? cypher`` : cypher`\nORDER BY ${ended}.entityId, ${key}\nLIMIT ${parameter('limit', limit)}`
  const isGone = cypher`${claim}.withdrawnAt = ${at}`
  return cypher`COLLECT {
  MATCH ()<-[${ended}:ENDED {entityId: ${one}} WHERE ${key} IS NOT NULL]-(${claim}:Claim)
  WHERE ${within(key)} AND (${isGone} OR ${takenBackAt(claim, at, reading)})
  WITH *, CASE WHEN ${isGone} THEN ${at} - 1 ELSE ${at} END AS ${stood}
  WHERE ${allOf(passesAt(claim, stood, reading))}
  WITH ${claim}, ${ended}, ${stood}${page}
  RETURN {
    claim: ${claim}, at: ${at}, key: ${key}, stood: ${stood},
    kind: CASE WHEN ${isGone} AND NOT ${replacedAt(claim, at, reading)} THEN 'CLAIM_WITHDRAWN' ELSE 'CLAIM_SUPERSEDED' END
  }
}`
}

function passesAt(claim: Variable, moment: Variable, reading: Reading): readonly Fragment[] {
  return passes(claim, readAt(moment, reading))
}

/** The record as of a moment that each row has of its own. Conditions only put it into the text; nothing else may read it. */
export function readAt(moment: Variable, reading: Reading): Reading {
  return { ...reading, knownAt: moment as unknown as Parameter }
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
