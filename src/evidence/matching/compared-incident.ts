import type { CasualtyOutcome, IncidentType } from '../../vocabulary/index.ts'
import type { EvidenceToll, StoredDate } from '../evidence.ts'

/** What is compared of an incident: how it is catalogued, and what claims that vote say of it. */
export interface ComparedIncident {
  readonly id: string
  readonly orderKey: string
  readonly incidentType: IncidentType
  readonly date: StoredDate
  /** Its place, then what contains that, nearest first. */
  readonly places: readonly NamedThing[]
  /** Only where it tells more than a district. */
  readonly point: Point | null
  /** Whoever is said to have taken part. */
  readonly parties: readonly NamedThing[]
  readonly tolls: readonly PartyToll[]
}

export interface NamedThing {
  readonly id: string
  readonly name: string
}

export interface Point {
  readonly longitude: number
  readonly latitude: number
}

export interface PartyToll extends EvidenceToll {
  readonly outcome: CasualtyOutcome
  readonly partyId: string | null
}

/** What two incidents have in common in one respect, or in what they differ. */
export interface Finding {
  /** How much it speaks for one incident; 0 where it speaks against it or for nothing. */
  readonly weight: number
  readonly reason: string | null
  readonly difference: string | null
}

export const agree = (weight: number, reason: string): Finding => ({ weight, reason, difference: null })
export const differ = (difference: string): Finding => ({ weight: 0, reason: null, difference })
