import type { Fragment, Variable } from '../../../cypher/text/fragment.ts'
import type { Contradiction, Dispute } from '../../../evidence/contradiction/contradiction.ts'
import type { EvidenceStart } from '../../../gathering/evidence-statement.ts'
import type { Reading } from '../../../lens/reading.ts'
import type { ContradictionKind } from '../../../vocabulary/index.ts'
import type { AnchorPatterns } from '../anchors.ts'

/** Where contradictions are looked for: an incident with its slots, or a proposition with its denials. */
export interface SiteKind {
  readonly type: 'Incident' | 'Proposition'
  readonly hint: 'incident' | 'proposition'
  /** Puts the sites of one kind before those of the other in the order of contradictions. */
  readonly rank: string
  readonly kinds: readonly ContradictionKind[]
  readonly anchors: AnchorPatterns
  readonly visible: (site: Variable, reading: Reading) => Fragment
  /** Cheap, and true wherever there is one of these kinds to find. */
  readonly mayContradict: (site: Variable, kinds: readonly ContradictionKind[], reading: Reading) => Fragment
  readonly start: EvidenceStart
  /** The entity that its contradictions are about. */
  readonly about: (site: Variable, entity: Variable) => Fragment
  readonly find: (dispute: Dispute) => readonly Contradiction[]
}
