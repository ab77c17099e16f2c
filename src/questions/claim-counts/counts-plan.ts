import { compileItem } from '../../cypher/compile.ts'
import { assertOwner, cursorBinding } from '../../cypher/cursor.ts'
import { decodeItem } from '../../cypher/decode-row.ts'
import type { ColumnPlan, ItemPlan } from '../../cypher/plan.ts'
import type { Late, RequestValues } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { join, type Variable, variable } from '../../cypher/text/fragment.ts'
import { type PageFrame, pageFrame, toConnection } from '../../entities/fields/connection.ts'
import type { RootField } from '../../entities/read-root.ts'
import { AppError } from '../../errors/app-error.ts'
import { outcomeOf } from '../../evidence/outcome-of.ts'
import type { GatheredEvidence } from '../../gathering/gather.ts'
import { propositionEvidence } from '../../gathering/proposition-evidence.ts'
import { shownIn, standingIn } from '../../gathering/standing-in.ts'
import type { ClaimDimension, PropositionStatus } from '../../vocabulary/index.ts'
import { MOST_CLAIMS, MOST_PROPOSITIONS } from './bounds.ts'
import type { Counted } from './counted-claims.ts'
import { groupClaims, readCounts } from './counts-statement.ts'
import { type Group, groupByStatus } from './group-by-status.ts'
import { labelOf, type RawLabel } from './labels.ts'

export interface Counts {
  readonly isCut: boolean
  readonly groups: readonly Group<RawLabel | null>[]
  /** The counts as a field of type `[ClaimCount!]!` selects them. */
  readonly as: (field: SelectedField, groups: readonly Group<RawLabel | null>[]) => unknown
}

interface RawCounts {
  readonly isCut: boolean
  readonly claimantIds: readonly string[]
  readonly groups: readonly Group<RawLabel>[]
  readonly propositions: readonly { readonly id: string; readonly evidence: unknown }[]
}

/** A page of claims that a count is asked to show. */
interface Sample {
  readonly field: SelectedField
  readonly frame: PageFrame
  readonly items: readonly ItemPlan[]
}

export interface CountsPlan {
  readonly root: RootField
  readonly counted: Counted
  /** The fields that select counts. */
  readonly fields: readonly SelectedField[]
  readonly most: Late<number> | null
  readonly decode: (counts: Counts, request: RequestValues) => unknown
}

/** How many counts there are of one claimant, as far as one can tell beforehand. */
const GROUPS = 20

/** Plans claims counted by the dimensions that the root field names. */
export function countsPlan({ root, counted, fields, most, decode }: CountsPlan): ColumnPlan {
  const { field, reading, below } = root
  const by = dimensionsOf(field)
  const { weighings } = counted
  const evidence = by.includes('STATUS') || weighings.length > 0 ? propositionEvidence(reading) : null
  const samples = fields.flatMap((counts) => counts.select('ClaimCount').filter(({ name }) => name === 'sample'))
  const planned = samples.map((sample): Sample => {
    const frame = pageFrame(sample, 'ClaimCount', reading)
    return { field: sample, frame, items: frame.views.nodes.map((view) => below(view)) }
  })
  const readSamples = planned.map(({ frame, items }) => ({
    after: (request: RequestValues) => frame.after(request)?.key ?? '',
    limit: (request: RequestValues) => frame.first(request) + 1,
    items: (claim: Variable) =>
      join(
        items.map((item) => compileItem(item, claim)),
        ', ',
      ),
  }))
  const bound = variable('counted')
  const statement = { counted, by, evidence, most, samples: readSamples }
  return {
    kind: 'column',
    label: field.name,
    effort: [
      { rows: MOST_CLAIMS, of: 'Claim' },
      ...(evidence === null ? [] : [{ rows: MOST_PROPOSITIONS, of: 'Proposition', each: [evidence] }]),
      ...planned.map(({ frame, items }) => ({
        rows: (request: RequestValues) => (most?.(request) ?? GROUPS) * (frame.first(request) + 1),
        of: 'Claim',
        each: items,
      })),
    ],
    first: groupClaims(statement, bound, reading),
    read: () => readCounts(statement, bound, reading),
    parts: planned.flatMap(({ items }) => items.map((plan) => ({ label: 'sample', plan }))),
    decode: (raw, request) => {
      const { isCut, groups, propositions, claimantIds } = raw as RawCounts
      const gathered = new Map(propositions.map((one) => [one.id, evidence!.decode(one.evidence, request)]))
      const holding = groups.filter(({ propositionId, claimId }) => {
        if (claimId === null) return true
        const known = gathered.get(propositionId!)!
        return weighings.every((holds) => holds(known.graph.claims.get(claimId)!, known, request))
      })
      const merged = groupByStatus(holding, by, (id) => statusFor(claimantIds, gathered.get(id)!))
      const as: Counts['as'] = (counts, shown) => {
        for (const sample of planned) assertOwned(sample, merged, root, request)
        return shown.map((group) => toCount(counts, group, { root, planned, by, request }))
      }
      return decode({ isCut, groups: merged, as }, request)
    },
  }
}

function dimensionsOf({ name, args }: SelectedField): readonly ClaimDimension[] {
  const by = args.fixed('by') as readonly ClaimDimension[]
  const twice = by.find((dimension, index) => by.indexOf(dimension) < index)
  if (twice === undefined) return by
  throw new AppError('BAD_USER_INPUT', `${name}.by: ${twice} is named twice. Name each dimension once.`)
}

function statusFor(claimantIds: readonly string[], evidence: GatheredEvidence): PropositionStatus {
  return outcomeOf(claimantIds, { claims: shownIn(evidence), graph: evidence.graph, standing: standingIn(evidence) })
}

interface Shown {
  readonly root: RootField
  readonly planned: readonly Sample[]
  readonly by: readonly ClaimDimension[]
  readonly request: RequestValues
}

function toCount(counts: SelectedField, group: Group<RawLabel | null>, { root, planned, by, request }: Shown): unknown {
  const languages = root.reading.languages(request)
  return valueBySelection(counts, {
    keys: group.keys,
    labels: by.map((dimension, index) => labelOf(dimension, group.keys[index]!, group.labels[index]!, languages)),
    claims: group.claims,
    propositions: group.propositions,
    sample: (field: SelectedField) => {
      const at = planned.findIndex((sample) => sample.field === field)
      const { frame, items } = planned[at]!
      const [after, owner] = [frame.after(request), ownerOf(group, root, request)]
      const isOwn = after === null || after.owner === owner
      const rows = (isOwn ? group.samples[at]! : []).map(({ key, items: raw }) => ({
        key,
        items: items.map((item, index) => decodeItem(item, raw[index], request)),
      }))
      return toConnection({ owner, rows, cutAt: null, total: group.claims }, frame.views, {
        field,
        first: frame.first(request),
        binding: () => frame.binding(request),
        after: isOwn ? after : null,
      })
    },
  })
}

/** What a sample hangs on: the values of its count, and all that decides which claims have them. */
function ownerOf({ keys }: Group<unknown>, { field }: RootField, request: RequestValues): string {
  const { first: _, ...args } = field.args.all(request)
  return cursorBinding([field.name, args, keys])
}

/** A cursor that no count of this answer gave out is one of another list. */
function assertOwned(
  { field, frame }: Sample,
  groups: readonly Group<unknown>[],
  root: RootField,
  request: RequestValues,
): void {
  const after = frame.after(request)
  if (after === null) return
  const isKnown = groups.some((group) => ownerOf(group, root, request) === after.owner)
  if (!isKnown) assertOwner({ ...after, owner: `${after.owner} elsewhere` }, after.owner, `${field.name}.after`)
}
