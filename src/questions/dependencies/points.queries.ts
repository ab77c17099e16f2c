import type { SelectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import type { RootResolver } from '../../entities/entity-module.ts'
import { pageSize } from '../../entities/fields/connection.ts'
import { planRoot } from '../../entities/read-root.ts'
import type { Lens } from '../../generated/schema-types.ts'
import { type Asked, type Given, pointsPlan } from './points-plan.ts'
import { reliedPlan } from './relied-plan.ts'
import { type Resting, weighPropositions } from './weigh-propositions.ts'

/**
 * `singlePointsOfFailure`: one statement reads what is kept of claimants and sources. That holds for no lens and no earlier
 * moment: there all that passes is weighed.
 */
export const singlePointsOfFailure: RootResolver = async (_parent, _args, context, info) => {
  const root = planRoot(context, info, (root) => {
    const { field } = root
    const isLensed = field.args.fixed('lens', narrows)
    const first = pageSize(field, root.reading)
    return { isLensed, first, field, plan: isLensed ? pointsPlan(root, first) : reliedPlan(root, first) }
  })
  const { isLensed, first, field } = root.planned
  if (!isLensed) return root.read()
  const ask = async (asked: Asked) => (await root.read({ ...asked })) as Given
  const weighed = await weighPropositions(ask)
  const { keys } = await ask({ keys: [...weighed.keys()] })
  const points = keys
    .map(([id, key]) => ({ id, key, ...weighed.get(id)! }))
    .sort(mostFirst)
    .slice(0, first(root.request))
  const { shown } = await ask({ shown: points.map(({ id }) => id) })
  return points.map(({ id, falls, drops }) =>
    valueBySelection(field, { falls, dropsToOne: drops, claimant: (view: SelectedField) => shown.get(id)!(view) }),
  )
}

interface Point extends Resting {
  readonly key: string
}

function mostFirst(a: Point, b: Point): number {
  return b.falls + b.drops - a.falls - a.drops || (a.key < b.key ? -1 : 1)
}

/** Any condition at all; `includeUndated` alone is none. */
function narrows(lens: unknown): boolean {
  const given = Object.entries((lens ?? {}) as Lens)
  return given.some(([name, value]) => value != null && name !== 'includeUndated')
}
