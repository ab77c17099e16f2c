import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { cypher } from '../../cypher/text/fragment.ts'
import { lineageOf } from '../../evidence/lineage/lineage-of.ts'
import type { Reading } from '../../lens/reading.ts'
import { type Evidence, lineageNeed } from './evidence-need.ts'

const lineage: FieldPlanner<Reading> = (field, object) => {
  const need = object.need('lineage', () => lineageNeed(object.scope))
  object.need('id', () => ({
    plan: () => ({ kind: 'column', label: 'id', read: (node) => cypher`${node}.id`, decode: (raw) => raw }),
  }))
  for (const selected of field.select('Lineage')) {
    if (selected.name === 'origins') need.carry(selected, 'claim', object.below(selected))
    if (selected.name !== 'steps') continue
    for (const end of selected.select('LineageStep'))
      if (end.types.length > 0) need.carry(end, 'claim', object.below(end))
  }
  return {
    kind: 'derived',
    label: 'lineage',
    finish: (needs) => {
      const evidence = needs.lineage as Evidence
      const { steps, origins, circular, complete } = lineageOf(needs.id as string, evidence.graph)
      return valueBySelection(field, {
        circular,
        complete,
        steps: steps.map(({ from, to, how, inferred }) => ({
          how,
          inferred,
          from: (end: SelectedField) => evidence.node(end, from),
          to: (end: SelectedField) => evidence.node(end, to),
        })),
        origins: (selected: SelectedField) => evidence.nodes(selected, origins),
      })
    },
  }
}

/** `Claim.lineage`. */
export const claimLineage: ObjectModel<Reading> = { type: 'Claim', fields: { lineage } }
