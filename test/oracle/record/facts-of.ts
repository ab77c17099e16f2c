import type { Load } from '../worlds/loads.ts'
import { assessmentFacts } from './assessment-facts.ts'
import { claimFacts } from './claim-facts.ts'
import { coverageFacts } from './coverage-facts.ts'
import { entityFacts } from './entity-facts.ts'
import type { Facts } from './facts.ts'
import type { Ids } from './ids.ts'

/** What the graph has to hold after these loads, worked out from what they say alone. */
export function factsOf(loads: readonly Load[], ids: Ids): Facts {
  const entities = entityFacts(loads, ids)
  const said = { ...entities, ...claimFacts(loads, entities, ids) }
  return {
    ...said,
    assessments: assessmentFacts(loads, said, ids),
    coverage: coverageFacts(loads, said, ids),
  }
}
