import { compileItem } from '../../cypher/compile.ts'
import { decodeItem } from '../../cypher/decode-row.ts'
import type { ColumnPlan } from '../../cypher/plan.ts'
import type { Late, RequestValues } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { cypher, join, parameter, variable } from '../../cypher/text/fragment.ts'
import type { RootField } from '../../entities/read-root.ts'
import { matchReliedOn } from './points-statement.ts'

interface RawPoint {
  readonly falls: number
  readonly drops: number
  readonly claimant: readonly unknown[]
}

/** Plans the answer through no lens: it is read from what is kept of every claimant and source. */
export function reliedPlan({ field, reading, below }: RootField, first: Late<number>): ColumnPlan {
  const views = field.select('PointOfFailure').filter(({ name }) => name === 'claimant')
  const items = views.map((view) => below(view))
  const claimant = variable('claimant')
  const shown = join(
    items.map((item) => compileItem(item, claimant)),
    ', ',
  )
  return {
    kind: 'column',
    label: 'singlePointsOfFailure',
    effort: [{ rows: first, each: items }],
    read: () => cypher`COLLECT {
  ${matchReliedOn(claimant, cypher`${parameter('first', first)}`, reading)}
  RETURN {falls: falls, drops: drops, claimant: [${shown}]}
}`,
    decode: (raw, request) => (raw as readonly RawPoint[]).map((point) => toPoint(point, request)),
  }

  function toPoint({ falls, drops, claimant }: RawPoint, request: RequestValues): unknown {
    const decoded = (view: SelectedField) =>
      decodeItem(items[views.indexOf(view)]!, claimant[views.indexOf(view)], request)
    return valueBySelection(field, { falls, dropsToOne: drops, claimant: decoded })
  }
}
