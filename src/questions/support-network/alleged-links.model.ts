import type { DerivedCondition } from '../../cypher/plan.ts'
import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import { cypher, parameter, variable } from '../../cypher/text/fragment.ts'
import { planConnection, viewsOf } from '../../entities/fields/connection.ts'
import { formsLink } from '../../evidence/forms-link.ts'
import type { Standing } from '../../evidence/standing-of.ts'
import type { Lens } from '../../generated/schema-types.ts'
import { minOrigins } from '../../lens/min-origins.ts'
import { narrow } from '../../lens/narrow.ts'
import type { Reading } from '../../lens/reading.ts'
import type { Direction } from '../../vocabulary/index.ts'
import { hopPattern, linkStands, mayBeRefuted } from './hop.ts'
import { gathersEvidence, STANDING, standingOfLink, withStanding } from './link.model.ts'

/** `Actor.allegedSupporters` and `Actor.allegedlySupports`. */
export const allegedLinks: ObjectModel<Reading> = {
  type: 'Actor',
  fields: { allegedSupporters: links('UPSTREAM'), allegedlySupports: links('DOWNSTREAM') },
}

/** Links to or from the actor at hand that their status does not unmake, by the order of their propositions. */
function links(direction: Direction): FieldPlanner<Reading> {
  return (field, { type, scope, below }) => {
    const reading = narrow(scope, field.args.members<Lens>('lens'))
    const predicates = parameter('predicates', () => ['SUPPORTS'])
    const far = variable('other')
    const [shown] = viewsOf(field).nodes
    const isShown = shown !== undefined && gathersEvidence(below(shown, reading))
    const only: DerivedCondition = {
      doubtful: minOrigins(reading) === null ? mayBeRefuted : null,
      evidence: below(standingOfLink, reading),
      isShown,
      holds: (link) => formsLink((link as { readonly [STANDING]: Standing })[STANDING].reason.status),
    }
    return planConnection({
      field,
      parent: type,
      reading,
      hint: 'link',
      match: {
        pattern: (near, link) => hopPattern({ near, link, far, direction }),
        where: (link, near) => [linkStands({ near, link, far, direction }, predicates, reading)],
      },
      key: (link) => cypher`${link}.orderKey`,
      item: (view) => below(isShown && view === shown ? withStanding(view) : view, reading),
      only,
    })
  }
}
