import { cypher, type Fragment, type Variable, variable } from '../../cypher/text/fragment.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'

/**
 * How the newest claim that the viewer may see words the value of a proposition, as languages and texts; null where the
 * object is an entity. A claim words the value for those who may see the claim.
 */
export function valueWording(proposition: Variable, access: Pick<Reading, 'clearance' | 'knownAt'>): Fragment {
  const claim = variable('wording')
  return cypher`CASE WHEN ${proposition}.valueKey IS NULL THEN null ELSE head(COLLECT {
  MATCH (${proposition})<-[:STATES]-(${claim}:Claim)
  WHERE ${visible(claim, access)} AND ${claim}.recordedAt <= ${access.knownAt}
  RETURN [${claim}.valueLangs, ${claim}.valueTexts] ORDER BY ${claim}.orderKey LIMIT 1
}) END`
}
