import type { SupportType } from '../../vocabulary/index.ts'
import type { EvidenceClaim, Nested } from '../evidence.ts'
import { liesWithin, mayOverlap } from '../periods.ts'

/** Whether two claims of one proposition speak of the same thing, so that they can corroborate or contest each other. */
export function compatible(a: EvidenceClaim, b: EvidenceClaim): boolean {
  return shareSupportTypes(a.supportTypes, b.supportTypes) && shareOpponents(a.against, b.against) && meet(a, b)
}

/** A denial meets only assertions that lie wholly within its own time and place; claims of one polarity need only touch. */
function meet(a: EvidenceClaim, b: EvidenceClaim): boolean {
  if (a.polarity === b.polarity) return mayOverlap(a.heldDuring, b.heldDuring) && areNested(a.place, b.place)
  const [denial, assertion] = a.polarity === 'DENIED' ? [a, b] : [b, a]
  return liesWithin(assertion.heldDuring, denial.heldDuring) && contains(denial.place, assertion.place)
}

function shareSupportTypes(a: readonly SupportType[], b: readonly SupportType[]): boolean {
  return isOpen(a) || isOpen(b) || a.some((type) => b.includes(type))
}

function isOpen(types: readonly SupportType[]): boolean {
  return types.length === 0 || types.includes('UNKNOWN')
}

function shareOpponents(a: readonly Nested[], b: readonly Nested[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.some((other) => areNested(one, other)))
}

export function areNested(a: Nested | null, b: Nested | null): boolean {
  return contains(a, b) || contains(b, a)
}

/** No place is wherever the claim is read to hold: it contains every other and lies in none. */
function contains(outer: Nested | null, inner: Nested | null): boolean {
  return outer === null || (inner?.includes(outer[0]) ?? false)
}
