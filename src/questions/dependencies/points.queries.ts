import type { SelectedField } from '../../cypher/selection.ts'
import { valueBySelection } from '../../cypher/value-by-selection.ts'
import type { RootResolver } from '../../entities/entity-module.ts'
import { pageSize } from '../../entities/fields/connection.ts'
import { planRoot } from '../../entities/read-root.ts'
import type { Lens } from '../../generated/schema-types.ts'
import { mostReliedOn } from './most-relied-on.ts'
import { type Asked, type Given, pointsPlan } from './points-plan.ts'
import { weighPropositions } from './weigh-propositions.ts'

/**
 * `singlePointsOfFailure`: reads what is counted of claimants and sources in its order, and adds what has to be weighed. What is
 * counted holds for no lens and no earlier moment: there all that passes is weighed.
 */
export const singlePointsOfFailure: RootResolver = async (_parent, _args, context, info) => {
  const root = planRoot(context, info, (root) => {
    const isLensed = root.field.args.fixed('lens', narrows)
    return {
      isLensed,
      first: pageSize(root.field, root.reading),
      field: root.field,
      plan: pointsPlan(root, isLensed),
    }
  })
  const { isLensed, first, field } = root.planned
  const ask = async (asked: Asked) => (await root.read({ ...asked })) as Given
  const most = first(root.request)
  const weighed = await weighPropositions(ask)
  const points = await mostReliedOn(ask, { weighed, first: most, isCounted: !isLensed })
  const { shown } = await ask({ shown: points.map(({ id }) => id) })
  return points.map(({ id, falls, drops }) =>
    valueBySelection(field, { falls, dropsToOne: drops, claimant: (view: SelectedField) => shown.get(id)!(view) }),
  )
}

/** Any condition at all; `includeUndated` alone is none. */
function narrows(lens: unknown): boolean {
  const given = Object.entries((lens ?? {}) as Lens)
  return given.some(([name, value]) => value != null && name !== 'includeUndated')
}
