import type { WitnessedCondition } from '../../../cypher/plan.ts'
import { cypher, type Variable } from '../../../cypher/text/fragment.ts'
import { showing } from '../../../gathering/weighing.ts'
import { witness, witnessedBy } from '../../../gathering/witnessed.ts'
import type { Reading } from '../../../lens/reading.ts'
import type { ClaimConditions } from '../claim-filter.ts'

/** Where evidence has to tell which claims of a list pass: each is the witness of itself. */
export function weighed(filter: ClaimConditions, reading: Reading): { readonly witnessed?: WitnessedCondition } {
  const weighings = [...showing(reading), ...filter.weighings]
  if (weighings.length === 0) return {}
  const itself = {
    groups: (claim: Variable) => cypher`[[${witness(claim)}]]`,
    weighings,
    needs: 'one of each',
  } as const
  return { witnessed: witnessedBy([itself], reading) }
}
