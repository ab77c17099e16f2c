import type { EvidenceClaim } from '../../../evidence/evidence.ts'
import type { Row } from '../../../neo4j/database.ts'
import type { Traced } from '../lineage/roots.ts'
import type { Speaker } from './plain/speaker.ts'
import type { StatedClaim, StatedProposition } from './stated-proposition.ts'

/** A proposition as its statement gives it. */
export interface StatedRow extends Omit<StatedProposition, 'claims'> {
  readonly claims: readonly StatedClaimRow[]
}

interface StatedClaimRow extends Pick<EvidenceClaim, 'polarity' | 'supportTypes' | 'incidentType' | 'orderKey'> {
  readonly heldSpans: readonly number[] | null
  readonly placeId: string | null
  readonly againstIds: readonly string[]
  readonly level: number
  readonly rootsLevel: number
  readonly rootClaimantIds: readonly string[]
  readonly rootSourceIds: readonly string[]
  readonly rootTraced: readonly Traced[]
  readonly reportsTolls: boolean
  readonly takenBackAt: readonly number[]
}

export const toStated = ({ claims, ...proposition }: StatedRow): StatedProposition => ({
  ...proposition,
  claims: claims.map(toClaim),
})

function toClaim(row: StatedClaimRow): StatedClaim {
  const { polarity, supportTypes, incidentType, orderKey, level, rootsLevel, takenBackAt, reportsTolls } = row
  const spans = row.heldSpans ?? []
  return {
    polarity,
    supportTypes,
    incidentType,
    orderKey,
    level,
    reportsTolls,
    heldDuring: {
      verbatim: null,
      edtf: null,
      core: null,
      spans: Array.from(
        { length: spans.length / 2 },
        (_, index) => [spans[2 * index]!, spans[2 * index + 1]!] as const,
      ),
    },
    place: row.placeId === null ? null : [row.placeId],
    against: row.againstIds.map((id) => [id] as const),
    tolls: [],
    settledLevel: Math.max(level, rootsLevel, ...takenBackAt),
    isRevised: takenBackAt.length > 0,
    voices: row.rootClaimantIds.map((claimantId, index) => ({
      claimantId,
      sourceId: row.rootSourceIds[index] || null,
      traced: row.rootTraced[index]!,
    })),
  }
}

export function toSpeaker(row: Row): Speaker {
  const { id, isIdentified, selves, carriers, levels, bonds } = row as unknown as SpeakerRow
  return {
    id,
    isIdentified,
    bonds: bonds.map((bond) => bond.id),
    bondsLevel: Math.max(...bonds.map((bond) => bond.level)),
    selves,
    carriers,
    level: Math.max(...levels),
  }
}

interface SpeakerRow extends Pick<Speaker, 'id' | 'isIdentified' | 'selves' | 'carriers'> {
  readonly levels: readonly number[]
  readonly bonds: readonly { readonly id: string; readonly level: number }[]
}
