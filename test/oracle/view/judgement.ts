import { GraphQLError } from 'graphql'
import type { Lens } from '../../../src/generated/schema-types.ts'
import {
  type AssessmentScale,
  informationCredibility,
  sourceReliability,
  type Vocabulary,
} from '../../../src/vocabulary/index.ts'
import type { AssessmentFact, ClaimFact } from '../record/facts.ts'
import type { View } from './view.ts'

/** The assessments of a source or a claim in the record, the latest first. */
export function assessmentsOf(id: string, view: View): AssessmentFact[] {
  const key = ({ said, recordedAt }: AssessmentFact) => [-Date.parse(said.at), -recordedAt, said.ref] as const
  return view.assessments
    .filter(({ of }) => of.includes(id))
    .sort((a, b) => {
      const [first, second] = [key(a), key(b)]
      const at = first.findIndex((part, index) => part !== second[index])
      return first[at]! < second[at]! ? -1 : 1
    })
}

/** The value of the latest on a scale, as far as every lens that names assessors names who made it. */
export function latest(id: string | null, scale: AssessmentScale, lenses: readonly Lens[], view: View): string | null {
  if (id === null) return null
  const counted = assessmentsOf(id, view).filter(
    ({ said }) =>
      said.scale === scale && lenses.every(({ assessors }) => assessors == null || assessors.includes(said.by)),
  )
  return counted[0]?.said.value ?? null
}

/** Whether a claim and its source are as good as the lenses ask: all of them, and those above each without those below. */
export function isGoodEnough(claim: ClaimFact, lenses: readonly Lens[], view: View): boolean {
  return lenses.every((_, index) => {
    const governing = lenses.slice(0, index + 1)
    const reliability = latest(claim.source, 'SOURCE_RELIABILITY', governing, view)
    const credibility = latest(claim.id, 'INFORMATION_CREDIBILITY', governing, view)
    return governing.every(
      ({ assessors, minReliability, minCredibility }) =>
        assessors?.length !== 0 &&
        reaches(sourceReliability, reliability, minReliability) &&
        reaches(informationCredibility, credibility, minCredibility),
    )
  })
}

/** The last value of either scale says that nothing can be judged. */
function reaches({ values, rank }: Vocabulary, value: string | null, least: string | null | undefined): boolean {
  if (least == null) return true
  return value !== null && value !== values.at(-1) && rank(value) <= rank(least)
}

/** Refuses a lens that names assessors to whom it is not told who assessed. */
export function assertMayName(input: unknown, seesPeople: boolean): void {
  const { assessors } = (input ?? {}) as Partial<Lens>
  if (!seesPeople && assessors != null && assessors.length > 0)
    throw new GraphQLError('assessors', { extensions: { code: 'FORBIDDEN' } })
}
