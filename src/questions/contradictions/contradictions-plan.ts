import type { ColumnPlan } from '../../cypher/plan.ts'
import type { RequestValues } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { cypher, type Fragment, join, variable } from '../../cypher/text/fragment.ts'
import { identifier } from '../../cypher/text/identifiers.ts'
import type { RootField } from '../../entities/read-root.ts'
import { type ContradictionKind, contradictionKind } from '../../vocabulary/index.ts'
import { anchorsOf } from './anchors.ts'
import { SITE_KINDS, type Sites } from './scan.ts'
import { type RawScan, sitePlan } from './sites/site-plan.ts'

interface RawContradictions {
  readonly about: readonly string[] | null
  readonly places: readonly string[] | null
  readonly scans: readonly { readonly rank: string; readonly found: RawScan }[]
}

/** Plans one scan of the sites in which contradictions of the kinds asked for are looked for. */
export function contradictionsPlan(root: RootField, views: readonly SelectedField[]): ColumnPlan {
  const kinds = root.field.args.fixed('kinds') as readonly ContradictionKind[] | null | undefined
  const wanted = kinds ?? contradictionKind.values
  const anchors = anchorsOf(root)
  const plans = SITE_KINDS.filter((site) => site.kinds.some((kind) => wanted.includes(kind))).map((site) =>
    sitePlan(site, { root, views, anchors, wanted }),
  )
  const orNull = (ids: Fragment | null) => ids ?? cypher`null`
  const [scan, scans] = [variable('scan'), variable('scans')]
  // Beside one another and not one after the other: what one has found would be reckoned with every row of the next.
  const scanned = cypher`CALL (*) {
  CALL (*) {
    ${join(
      plans.map(({ rank, read }) => cypher`RETURN {rank: '${identifier(rank)}', found: ${read()}} AS ${scan}`),
      '\nUNION ALL\n',
    )}
  }
  RETURN collect(${scan}) AS ${scans}
}`
  return {
    kind: 'column',
    label: 'contradictions',
    effort: plans.flatMap(({ effort }) => effort),
    ...(plans.length > 0 && { first: scanned }),
    read: () =>
      cypher`{about: ${orNull(anchors.about)}, places: ${orNull(anchors.places)}, scans: ${plans.length > 0 ? cypher`${scans}` : cypher`[]`}}`,
    decode: (raw, request): Sites => toSites(raw as RawContradictions, request),
  }

  function toSites({ scans, ...named }: RawContradictions, request: RequestValues): Sites {
    const foundOf = (rank: string) => scans.find((scan) => scan.rank === rank)!.found
    return Object.fromEntries(plans.map(({ rank, decode }) => [rank, decode(foundOf(rank), named, request)]))
  }
}
