import { cypher, type Fragment, join } from '../../cypher/fragment.ts'
import type { ColumnPlan } from '../../cypher/plan.ts'
import type { RequestValues } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection.ts'
import type { RootField } from '../../entities/read-root.ts'
import { type ContradictionKind, contradictionKind } from '../../vocabulary/index.ts'
import { anchorsOf } from './anchors.ts'
import { SITE_KINDS, type Sites } from './scan.ts'
import { type RawScan, sitePlan } from './site-plan.ts'

interface RawContradictions {
  readonly about: readonly string[] | null
  readonly places: readonly string[] | null
  readonly scans: readonly RawScan[]
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
  return {
    kind: 'column',
    label: 'contradictions',
    effort: plans.flatMap(({ effort }) => effort),
    read: () =>
      cypher`{about: ${orNull(anchors.about)}, places: ${orNull(anchors.places)}, scans: [${join(
        plans.map(({ read }) => read()),
        ', ',
      )}]}`,
    decode: (raw, request): Sites => toSites(raw as RawContradictions, request),
  }

  function toSites({ scans, ...named }: RawContradictions, request: RequestValues): Sites {
    return Object.fromEntries(plans.map(({ rank, decode }, index) => [rank, decode(scans[index]!, named, request)]))
  }
}
