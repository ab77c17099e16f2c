import { sampleSeed } from '../support/sample-seed.ts'
import type { SeedContent } from '../support/seed-of.ts'

/** Marked so that only the highest clearance sees them: one of which nothing else is recorded, and one with all that there can be. */
export const hidden = { bare: 't:hidden-bare', busy: 't:hidden-busy' } as const

/** The sample with a part that hardly anyone may see, which is woven into what everyone sees. */
export function withHiddenPart(claims: number): SeedContent {
  const seed = sampleSeed()
  return {
    ...seed,
    places: [
      ...seed.places!,
      { ref: 't:hidden-hamlet', ...named('Hidden Hamlet'), placeKind: 'COMMUNITY', within: 't:town', marking },
    ],
    actors: [
      ...seed.actors!,
      ...Object.values(hidden).map((ref) => ({
        ref,
        ...named(`Red Guard ${ref}`),
        actorKind: 'REBEL_GROUP' as const,
        marking,
      })),
    ],
    incidents: [
      ...seed.incidents!,
      { ref: 't:hidden-raid', ...named('Raid on Hidden Hamlet'), incidentType: 'RAID', place: 't:town', marking },
    ],
    claims: [...seed.claims!, ...Array.from({ length: claims }, (_, index) => hiddenClaim(index))],
    assessments: [
      ...seed.assessments!,
      {
        ref: 't:hidden-rated',
        of: 't:paper',
        scale: 'SOURCE_RELIABILITY',
        value: 'E',
        by: 'Other',
        at: '2022-01-01T10:00:00Z',
        marking,
      },
    ],
  }
}

const marking = 'RED' as const
const named = (value: string) => ({ names: [{ value, lang: 'en', kind: 'PRIMARY' as const }] })

const said = {
  modality: 'STATED' as const,
  attribution: 'FIRST_HAND' as const,
  claimant: 't:paper',
  document: 't:article',
  marking,
}

/** By turns of the hidden actor, by it, and of what everyone sees. */
function hiddenClaim(index: number): NonNullable<SeedContent['claims']>[number] {
  const ref = `t:hidden-${index}`
  switch (index % 4) {
    case 0:
      return {
        ...said,
        ref,
        proposition: { subject: hidden.busy, predicate: 'SUPPORTS', object: 't:red' },
        against: ['t:blue'],
      }
    case 1:
      return {
        ...said,
        ref,
        claimant: hidden.busy,
        proposition: { subject: 't:green', predicate: 'SUPPORTS', object: 't:red' },
      }
    case 2:
      return {
        ...said,
        ref,
        polarity: 'DENIED',
        proposition: { subject: 't:red', predicate: 'LINKED_TO', object: 't:blue' },
      }
    default:
      return {
        ...said,
        ref,
        proposition: { subject: hidden.busy, predicate: 'PARTICIPATED_IN', object: 't:raid', role: 'PERPETRATOR' },
      }
  }
}
