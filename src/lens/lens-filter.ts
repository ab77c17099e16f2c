import { cypher, type Fragment, parameter, type Variable } from '../cypher/fragment.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import { AppError } from '../errors/app-error.ts'
import type { Lens } from '../generated/schema-types.ts'
import type { LensExclusions, LensFilter, Reading } from './reading.ts'
import { type RefKind, resolveRefs } from './refs.ts'
import { liesWithin } from './visibility.ts'

/** What a lens lets through, as conditions on a claim. An absent condition lets everything pass, an empty list nothing. */
export function lensFilter(lens: Lens, reading: Reading): LensFilter {
  const conditions = [...refConditions(lens, reading), ...wordConditions(lens), ...timeConditions(lens)]
  return {
    passes: (claim) => conditions.map((condition) => condition(claim)),
    exclusions: exclusionsOf(lens, reading),
    given: lens,
  }
}

type Condition = (claim: Variable) => Fragment

function refConditions(lens: Lens, reading: Reading): Condition[] {
  const conditions: Condition[] = []
  const add = (
    name: 'claimants' | 'sources' | 'datasets' | 'places' | 'against',
    kind: RefKind,
    condition: (claim: Variable, ids: Fragment) => Fragment,
  ) => {
    const refs = lens[name]
    if (refs == null) return
    const ids = resolveRefs(reading, `lens.${name}`, kind, refs)
    conditions.push((claim) => condition(claim, ids))
  }
  add('claimants', 'Claimant', (claim, ids) => cypher`${claim}.claimantId IN ${ids}`)
  add('sources', 'Source', (claim, ids) => cypher`${claim}.sourceId IN ${ids}`)
  add('datasets', 'Dataset', (claim, ids) => cypher`${claim}.datasetId IN ${ids}`)
  add('places', 'Place', (claim, ids) => liesWithin(cypher`${claim}.placeId`, ids, reading))
  add('against', 'Actor', (claim, ids) => cypher`any(id IN ${claim}.againstIds WHERE id IN ${ids})`)
  return conditions
}

function wordConditions(lens: Lens): Condition[] {
  const conditions: Condition[] = []
  if (lens.modalities != null) {
    const modalities = parameter('modalities', lens.modalities)
    conditions.push((claim) => cypher`${claim}.modality IN ${modalities}`)
  }
  if (lens.attributions != null) {
    const attributions = parameter('attributions', lens.attributions)
    conditions.push((claim) => cypher`${claim}.attribution IN ${attributions}`)
  }
  if (lens.supportTypes != null) {
    const supportTypes = parameter('supportTypes', lens.supportTypes)
    conditions.push((claim) => cypher`any(type IN ${claim}.supportTypes WHERE type IN ${supportTypes})`)
  }
  return conditions
}

function timeConditions(lens: Lens): Condition[] {
  const conditions: Condition[] = []
  if (lens.heldDuring != null) {
    const spans = parameter('heldDuring', periodOf('lens.heldDuring', lens.heldDuring).spans)
    const undated = lens.includeUndated ? cypher`IS NULL OR` : cypher`IS NOT NULL AND`
    conditions.push(
      (claim) => cypher`(${claim}.heldSpans ${undated} ${mayLieIn(cypher`${claim}.heldSpans`, cypher`${spans}`)})`,
    )
  }
  if (lens.heldThroughout != null) {
    const { spans } = periodOf('lens.heldThroughout', lens.heldThroughout)
    const from = parameter('throughoutFrom', Math.min(...spans.map(([first]) => first)))
    const to = parameter('throughoutTo', Math.max(...spans.map(([, last]) => last)))
    conditions.push(
      (claim) => cypher`coalesce(${claim}.heldCore[0] <= ${from} AND ${claim}.heldCore[1] >= ${to}, false)`,
    )
  }
  if (lens.claimedDuring != null) {
    const spans = parameter('claimedDuring', periodOf('lens.claimedDuring', lens.claimedDuring).spans)
    conditions.push(
      (claim) =>
        cypher`(${claim}.claimedSpans IS NOT NULL AND ${mayLieIn(cypher`${claim}.claimedSpans`, cypher`${spans}`)})`,
    )
  }
  return conditions
}

/** The spans stored as `[from, to, from, to, …]` meet one of the ranges asked for. */
export function mayLieIn(stored: Fragment, ranges: Fragment): Fragment {
  return cypher`any(i IN range(0, size(${stored}) - 1, 2) WHERE any(asked IN ${ranges} WHERE ${stored}[i] <= asked[1] AND ${stored}[i + 1] >= asked[0]))`
}

export function periodOf(argument: string, edtf: string) {
  try {
    return parseEdtf(edtf)
  } catch (error) {
    throw new AppError('BAD_USER_INPUT', `${argument}: ${(error as Error).message}`)
  }
}

function exclusionsOf(lens: Lens, reading: Reading): LensExclusions | null {
  const { excludeClaimants, excludeSources, excludeDatasets } = lens
  if (excludeClaimants == null && excludeSources == null && excludeDatasets == null) return null
  const ids = (argument: string, kind: RefKind, refs: readonly string[] | null | undefined) =>
    refs == null ? cypher`[]` : resolveRefs(reading, argument, kind, refs)
  return {
    claimants: ids('lens.excludeClaimants', 'Claimant', excludeClaimants),
    sources: ids('lens.excludeSources', 'Source', excludeSources),
    datasets: ids('lens.excludeDatasets', 'Dataset', excludeDatasets),
  }
}
