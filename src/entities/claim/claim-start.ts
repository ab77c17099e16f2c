import { cypher } from '../../cypher/text/fragment.ts'
import type { Named, Reading } from '../../lens/reading.ts'
import type { ListStart } from '../fields/listing.ts'
import { type ClaimIndex, claimsAbout, claimsBy } from './claim-index.ts'

/** Where a list of claims begins: at each that a filter or a lens names, of all kinds named the one that fewest claims share; null where nothing is named. */
export function claimStart(named: readonly Named[], { lenses }: Reading): Required<ListStart> | null {
  const all = [...named, ...lenses.flatMap((lens) => lens.named)]
  for (const [what, indexOf] of Object.entries(indexes)) {
    const values = all.find((one) => one.what === what)?.values
    if (values === undefined) continue
    const { pattern, order } = indexOf()
    return { each: values, pattern: (one, claim) => pattern(cypher`${one}`, claim), index: order }
  }
  return null
}

/** A document is shared by fewer claims than an actor as a rule, and an actor by fewer than a predicate. */
const indexes: Readonly<Record<Named['what'], () => ClaimIndex>> = {
  document: () => claimsBy('documentId'),
  entity: claimsAbout,
  claimant: () => claimsBy('claimantId'),
  source: () => claimsBy('sourceId'),
  place: claimsAbout,
  rated: () => claimsBy('rated'),
  predicate: () => claimsBy('predicate'),
}
