import type { EvidenceClaim } from '../evidence.ts'
import { tollKeyOf } from './toll-key-of.ts'
import { tollsOverlap } from './tolls-overlap.ts'

type Reporting = Pick<EvidenceClaim, 'tolls'>

/** Whether two claims can speak of one toll: for one outcome and the same people one number fits both, or one gives no figures. */
export function tollsAgree(a: Reporting, b: Reporting): boolean {
  return (
    a.tolls.length === 0 || b.tolls.length === 0 || comparable(a, b).some(([one, other]) => tollsOverlap(one, other))
  )
}

/** What two claims report of the same outcome and people; each pair of figures. */
export function comparable(a: Reporting, b: Reporting) {
  return a.tolls.flatMap((one) =>
    b.tolls.filter((other) => tollKeyOf(other) === tollKeyOf(one)).map((other) => [one, other] as const),
  )
}
