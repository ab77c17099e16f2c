import type { Late } from '../cypher/request-values.ts'
import type { Arguments } from '../cypher/selection/arguments.ts'
import { cypher, type Fragment, type Parameter, parameter, type Variable } from '../cypher/text/fragment.ts'
import { parseEdtf } from '../dates/edtf/parse-edtf.ts'
import { AppError } from '../errors/app-error.ts'
import type { Lens } from '../generated/schema-types.ts'
import { judge } from './judgement.ts'
import type { LensExclusions, LensFilter, Named, Reading } from './reading.ts'
import { type RefKind, resolveRefs } from './refs.ts'

/** What a lens lets through, as conditions on a claim. An absent condition lets everything pass, an empty list nothing. */
export function lensFilter(lens: Arguments<Lens>, reading: Reading): LensFilter {
  const named: Named[] = []
  const judged = judge(lens, reading)
  const conditions = [
    ...refConditions(lens, reading, named),
    ...wordConditions(lens),
    ...timeConditions(lens),
    ...judged.conditions,
  ]
  return {
    passes: (claim) => conditions.map((condition) => condition(claim)),
    named: [...named, ...judged.named],
    exclusions: exclusionsOf(lens, reading),
    minOrigins: minOriginsOf(lens),
    judgement: judged.judgement,
    given: lens.all,
  }
}

type Condition = (claim: Variable) => Fragment

/** Adds to `named` what no claim passes without sharing it. */
function refConditions(lens: Arguments<Lens>, reading: Reading, named: Named[]): Condition[] {
  const conditions: Condition[] = []
  const add = (
    name: 'claimants' | 'sources' | 'datasets' | 'places' | 'against',
    kind: RefKind,
    condition: (claim: Variable, ids: Fragment) => Fragment,
    what?: Named['what'],
  ) => {
    const ids = resolveRefs(reading, kind, lens, name)
    if (ids === null) return
    conditions.push((claim) => condition(claim, ids))
    if (what !== undefined) named.push({ what, values: ids })
  }
  add('claimants', 'Claimant', (claim, ids) => cypher`${claim}.claimantId IN ${ids}`, 'claimant')
  add('sources', 'Source', (claim, ids) => cypher`${claim}.sourceId IN ${ids}`, 'source')
  add('datasets', 'Dataset', (claim, ids) => cypher`${claim}.datasetId IN ${ids}`)
  add('places', 'Place', (claim, ids) => cypher`${claim}.placeId IN ${ids}`, 'place')
  add('against', 'Actor', (claim, ids) => cypher`any(id IN ${claim}.againstIds WHERE id IN ${ids})`, 'entity')
  return conditions
}

function wordConditions(lens: Arguments<Lens>): Condition[] {
  const conditions: Condition[] = []
  const add = (
    name: 'modalities' | 'attributions' | 'supportTypes',
    condition: (claim: Variable, words: Parameter) => Fragment,
  ) => {
    const words = lens.optional(name)
    if (words === null) return
    const wanted = parameter(name, words)
    conditions.push((claim) => condition(claim, wanted))
  }
  add('modalities', (claim, modalities) => cypher`${claim}.modality IN ${modalities}`)
  add('attributions', (claim, attributions) => cypher`${claim}.attribution IN ${attributions}`)
  add('supportTypes', (claim, types) => cypher`any(type IN ${claim}.supportTypes WHERE type IN ${types})`)
  return conditions
}

function timeConditions(lens: Arguments<Lens>): Condition[] {
  const conditions: Condition[] = []
  const heldDuring = spansOf(lens, 'heldDuring')
  if (heldDuring !== null) {
    const spans = parameter('heldDuring', heldDuring)
    const undated = lens.fixed('includeUndated') ? cypher`IS NULL OR` : cypher`IS NOT NULL AND`
    conditions.push(
      (claim) => cypher`(${claim}.heldSpans ${undated} ${mayLieIn(cypher`${claim}.heldSpans`, cypher`${spans}`)})`,
    )
  }
  const throughout = spansOf(lens, 'heldThroughout')
  if (throughout !== null) {
    const from = parameter('throughoutFrom', (request) => Math.min(...throughout(request).map(([first]) => first)))
    const to = parameter('throughoutTo', (request) => Math.max(...throughout(request).map(([, last]) => last)))
    conditions.push(
      (claim) => cypher`coalesce(${claim}.heldCore[0] <= ${from} AND ${claim}.heldCore[1] >= ${to}, false)`,
    )
  }
  const claimedDuring = spansOf(lens, 'claimedDuring')
  if (claimedDuring !== null) {
    const spans = parameter('claimedDuring', claimedDuring)
    conditions.push(
      (claim) =>
        cypher`(${claim}.claimedSpans IS NOT NULL AND ${mayLieIn(cypher`${claim}.claimedSpans`, cypher`${spans}`)})`,
    )
  }
  return conditions
}

/** The days that an EDTF argument may mean; null where it is missing. */
export function spansOf<T extends object>(args: Arguments<T>, name: keyof T): Late<Spans> | null {
  const edtf = args.optional(name)
  return edtf === null ? null : (request) => periodOf(args.path(name), edtf(request) as string).spans
}

type Spans = ReturnType<typeof parseEdtf>['spans']

/**
 * The spans stored as `[from, to, from, to, …]` meet one of the ranges asked for. What has none is asked for its spans too: Neo4j
 * may weigh this before the condition beside it that there are any.
 */
export function mayLieIn(stored: Fragment, ranges: Fragment): Fragment {
  return cypher`any(i IN range(0, size(coalesce(${stored}, [])) - 1, 2) WHERE any(asked IN ${ranges} WHERE ${stored}[i] <= asked[1] AND ${stored}[i + 1] >= asked[0]))`
}

function periodOf(argument: string, edtf: string) {
  try {
    return parseEdtf(edtf)
  } catch (error) {
    throw new AppError('BAD_USER_INPUT', `${argument}: ${(error as Error).message}`)
  }
}

function exclusionsOf(lens: Arguments<Lens>, reading: Reading): LensExclusions | null {
  const claimants = resolveRefs(reading, 'Claimant', lens, 'excludeClaimants')
  const sources = resolveRefs(reading, 'Source', lens, 'excludeSources')
  const datasets = resolveRefs(reading, 'Dataset', lens, 'excludeDatasets')
  if (claimants === null && sources === null && datasets === null) return null
  const nobody = cypher`[]`
  return { claimants: claimants ?? nobody, sources: sources ?? nobody, datasets: datasets ?? nobody }
}

function minOriginsOf(lens: Arguments<Lens>): Late<number> | null {
  const least = lens.optional('minOrigins')
  if (least === null) return null
  lens.fixed('minOrigins', (given) => assertCount(lens.path('minOrigins'), given!))
  return least
}

function assertCount(argument: string, least: number): true {
  if (least >= 1) return true
  throw new AppError(
    'BAD_USER_INPUT',
    `${argument}: ${least} is no number of origins that can be asked for. Give 1 or more, or leave it out.`,
  )
}
