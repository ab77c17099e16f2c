import type { EvidenceToll } from '../evidence.ts'

/** What tolls are compared by: a figure for the dead says nothing of the wounded, nor a total anything of one party. */
export function tollKeyOf({ outcome, partyScope }: Pick<EvidenceToll, 'outcome' | 'partyScope'>): string {
  return `${outcome} ${partyScope}`
}
