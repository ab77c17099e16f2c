import type { Lens } from '../../../src/generated/schema-types.ts'
import { direction, propositionStatus } from '../../../src/vocabulary/index.ts'
import type { Chooser } from './chooser.ts'
import type { Operation } from './operation.ts'

/** Pages that hold all there is: which claims a short one leaves to the next is not for the oracle to know. */
const ALL = 'first: 100'
const LINK = 'predicate from { name } to { name } status claimCount denialCount origins { min }'

/** How many origins are asked for beside another condition, which decides whose word counts first. */
export const least = (choose: Chooser): Partial<Lens> => ({
  minOrigins: choose.among([1, 2, 2, 2, 3]),
  includeUndated: true,
})
export const withoutOne = (choose: Chooser) => ({ ...least(choose), excludeClaimants: [choose.claimant()] })

/** Operations on which only evidence decides what passes: the number of origins, and what filters ask of a status or a lineage. */
export const thresholdOperations: readonly Operation[] = [
  {
    name: 'claims of a number of origins, about an actor',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens) {
      actor(ref: $ref, lens: $lens) {
        claims(${ALL}) { totalCount nodes { id proposition { status origins { min max } } } }
        made: claimsMade(${ALL}, lens: $inner) { totalCount nodes { id } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('actors'), lens: least(choose), inner: withoutOne(choose) }),
  },
  {
    name: 'incidents of an actor by a number of origins',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens) {
      actor(ref: $ref, lens: $lens) {
        incidents(${ALL}) { totalCount nodes { id } }
        narrowed: incidents(${ALL}, lens: $inner) { totalCount nodes { id } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('actors'), lens: least(choose), inner: withoutOne(choose) }),
  },
  {
    name: 'what a claim says, by a number of origins',
    text: `query ($ref: Ref!, $lens: Lens) {
      claim(ref: $ref, lens: $lens) {
        proposition { status statusReason { rule claims { id } } origins { min max } facets { status claims { id } origins { min } } deniedByParties { __typename name } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('claims'), lens: least(choose) }),
  },
  {
    name: 'who says what a claim says, by a number of origins',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens) {
      claim(ref: $ref, lens: $lens) {
        proposition {
          claims(${ALL}) { totalCount nodes { id } } denials(${ALL}) { nodes { id } } sources(first: 2) { name }
          narrowed: sources(first: 1, lens: $inner) { name }
        }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('claims'), lens: least(choose), inner: withoutOne(choose) }),
  },
  {
    name: 'propositions of a number of origins',
    text: `query ($filter: ClaimFilter, $lens: Lens, $onlyBy: Lens) {
      propositions(${ALL}, filter: $filter, lens: $lens) { totalCount nodes { id status } }
      only: propositions(${ALL}, filter: $filter, onlyBy: $onlyBy, lens: $lens) { totalCount nodes { id } }
    }`,
    variables: (choose) => ({
      filter: { subjects: [choose.ref('actors'), choose.ref('actors')], statuses: someStatuses(choose) },
      lens: { includeUndated: true, attributions: ['FIRST_HAND', 'NAMED_SECOND_HAND', 'UNATTRIBUTED'] },
      onlyBy: least(choose),
    }),
  },
  {
    name: 'claims by status and interest',
    text: `query ($filter: ClaimFilter, $lens: Lens) {
      claims(${ALL}, filter: $filter, lens: $lens) { totalCount nodes { id claimant { name } proposition { status } } }
      propositions(${ALL}, filter: $filter, lens: $lens) { totalCount nodes { id } }
    }`,
    variables: (choose) => ({
      filter: {
        claimants: [choose.claimant(), choose.claimant()],
        statuses: someStatuses(choose),
        interested: choose.among([true, false]),
      },
      lens: choose.lens(),
    }),
  },
  {
    name: 'claims by their lineage',
    text: `query ($ref: Ref!, $filter: ClaimFilter, $lens: Lens) {
      actor(ref: $ref, lens: $lens) { claims(${ALL}, filter: $filter) { totalCount nodes { id modality lineage { circular } } } }
    }`,
    variables: (choose) => ({
      ref: choose.ref('actors'),
      filter: choose.shape([
        { modalityChanged: true },
        { modalityChanged: false, circular: false },
        { circular: choose.among([true, false]) },
      ]),
      lens: choose.lens(),
    }),
  },
  {
    name: 'incidents of which a number of origins tell',
    text: `query ($filter: IncidentFilter, $lens: Lens) { incidents(${ALL}, filter: $filter, lens: $lens) { totalCount nodes { id name } } }`,
    variables: (choose) => ({
      filter: choose.shape([
        { actors: [choose.ref('actors'), choose.ref('actors')], reportedBy: [choose.claimant(), choose.claimant()] },
        { claimedBy: [choose.ref('actors')], minBest: choose.among([0, 2]) },
        { attributedToAll: [choose.ref('actors')] },
        { reportedBy: [choose.claimant()], responsibilityClaimed: choose.among([true, false]) },
        { actors: [choose.ref('actors')], claimedWithinHours: choose.among([24, 24_000]) },
      ]),
      lens: least(choose),
    }),
  },
  {
    name: 'an incident as a number of origins tell it',
    text: `query ($ref: Ref!, $lens: Lens) {
      incident(ref: $ref, lens: $lens) {
        accounts { incidentType claims { id } origins { min max } }
        casualties { outcome partyScope low best high origins { min max } reports { claim { id } } }
        participation { actor { name } role status }
        claims(${ALL}) { totalCount nodes { id } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('incidents'), lens: least(choose) }),
  },
  {
    name: 'links of a number of origins',
    text: `query ($ref: Ref!, $lens: Lens) {
      actor(ref: $ref, lens: $lens) {
        allegedSupporters(${ALL}) { totalCount nodes { ${LINK} supportTypes modalities periods { edtf } claims(${ALL}) { nodes { id } } } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('actors'), lens: least(choose) }),
  },
  {
    name: 'links of a number of origins, through a second lens',
    text: `query ($ref: Ref!, $inner: Lens) {
      actor(ref: $ref) { allegedlySupports(${ALL}, lens: $inner) { totalCount nodes { ${LINK} denials { totalCount } } } }
    }`,
    variables: (choose) => ({ ref: choose.ref('actors'), inner: withoutOne(choose) }),
  },
  {
    name: 'a network of links of a number of origins',
    text: `query ($ref: Ref!, $direction: Direction!, $lens: Lens) {
      supportNetwork(of: [$ref], direction: $direction, maxHops: 3, predicates: [SUPPORTS, PART_OF, LINKED_TO], lens: $lens) {
        complete actors { distance actor { name } } links { ${LINK} }
      }
    }`,
    variables: (choose) => ({
      ref: choose.ref('actors'),
      direction: choose.among(direction.values),
      lens: least(choose),
    }),
  },
  {
    name: 'chains of links of a number of origins',
    text: `query ($from: Ref!, $to: Ref!, $lens: Lens) {
      supportPaths(from: $from, to: $to, predicates: [SUPPORTS, PART_OF, LINKED_TO, OPPOSES], first: 50, lens: $lens) {
        complete paths { length actors { name } links { status claimCount } }
      }
    }`,
    variables: (choose) => ({ from: choose.ref('actors'), to: choose.ref('actors'), lens: least(choose) }),
  },
  {
    name: 'what rests on a claimant, of what has a number of origins',
    text: `query ($ref: Ref!, $lens: Lens) {
      dependsOn(${ALL}, ref: $ref, lens: $lens) { totalCount nodes { effect before { min } after { min } proposition { id status } } }
    }`,
    variables: (choose) => ({ ref: choose.claimant(), lens: least(choose) }),
  },
]

export const someStatuses = (choose: Chooser) => {
  const without = choose.among(propositionStatus.values)
  return propositionStatus.values.filter((status) => status !== without && status !== 'UNTRACED')
}
