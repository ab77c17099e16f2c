import type { EvidenceClaim } from '../../../evidence/evidence.ts'
import type { Predicate } from '../../../vocabulary/index.ts'
import type { Voice } from '../lineage/roots.ts'

/** What decides, of a claim in the record, whose word a proposition needs. */
export interface StatedClaim
  extends Pick<
    EvidenceClaim,
    'polarity' | 'supportTypes' | 'heldDuring' | 'place' | 'against' | 'incidentType' | 'orderKey' | 'tolls'
  > {
  readonly level: number
  /** The highest of its own, of all that lies on the way to its roots, and of whatever takes it back. */
  readonly settledLevel: number
  readonly isRevised: boolean
  readonly reportsTolls: boolean
  readonly voices: readonly Pick<Voice, 'claimantId' | 'sourceId' | 'traced'>[]
}

export interface StatedProposition {
  readonly id: string
  readonly predicate: Predicate
  readonly level: number
  /** In the record. */
  readonly claims: readonly StatedClaim[]
}
