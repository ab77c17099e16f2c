import type { EvidenceClaim } from '../evidence.ts'
import { compatible } from '../facets/compatible.ts'
import { tollKeyOf } from '../tolls/toll-key-of.ts'
import { tollsOverlap } from '../tolls/tolls-overlap.ts'
import type { Dispute, Opposition } from './contradiction.ts'
import { oppose } from './incompatible-accounts.ts'

/** Tolls of one outcome for the same people at one time whose bounds no number fits. */
export function incompatibleTolls({ statements }: Dispute): Opposition[] {
  return statements
    .filter(({ proposition }) => proposition.predicate === 'CASUALTIES')
    .flatMap(({ asserting, ...one }) => {
      const keys = new Set(asserting.flatMap(({ tolls }) => tolls.map(tollKeyOf)))
      return [...keys].sort().flatMap((key) => {
        const reporting = asserting.filter(({ tolls }) => tolls.some((toll) => tollKeyOf(toll) === key))
        return oppose({ ...one, asserting: reporting }, agreeOn(key), `CASUALTIES ${key} ${one.proposition.id}`)
      })
    })
}

/** Two claims report, of one outcome for the same people, what cannot be one toll. */
export function tollsDiffer(a: EvidenceClaim, b: EvidenceClaim): boolean {
  return a.tolls.some(
    (toll) => !agreeOn(tollKeyOf(toll))(a, b) && b.tolls.some((other) => tollKeyOf(other) === tollKeyOf(toll)),
  )
}

/** What is told of different days or places is not one toll. */
function agreeOn(key: string): (a: EvidenceClaim, b: EvidenceClaim) => boolean {
  const reported = ({ tolls }: EvidenceClaim) => tolls.filter((toll) => tollKeyOf(toll) === key)
  return (a, b) =>
    !compatible(a, b) || reported(a).some((toll) => reported(b).some((other) => tollsOverlap(toll, other)))
}
