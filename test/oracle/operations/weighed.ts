import type { ClaimFilter } from '../../../src/generated/schema-types.ts'
import type { Chooser } from './chooser.ts'
import type { Operation } from './operation.ts'
import { least, someStatuses, withoutOne } from './thresholds.ts'

const COUNT = 'keys labels claims propositions'
const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

/** Filters of which evidence decides, and with which it decides beside a lens that asks for a number of origins. */
const weighedFilter = (choose: Chooser): ClaimFilter | null =>
  choose.shape([
    null,
    { statuses: someStatuses(choose) },
    { interested: choose.among([true, false]), predicates: ['SUPPORTS', 'OPPOSES', 'PARTICIPATED_IN', 'OCCURRED'] },
    { circular: choose.among([true, false]), modalityChanged: false },
    { statuses: someStatuses(choose), claimants: [choose.claimant(), choose.claimant(), choose.claimant()] },
    { modalityChanged: true },
    { interested: choose.among([true, false]), circular: false, polarity: 'ASSERTED' },
  ])

const between = (choose: Chooser) => {
  const [from, to] = [choose.moment(), choose.moment()].sort()
  return { from, to, about: [choose.ref('actors'), choose.ref(choose.among(['actors', 'places', 'incidents']))] }
}

/** Questions that count, compare or set aside, where only evidence decides what passes. */
export const weighedOperations: readonly Operation[] = [
  {
    name: 'claims counted, of a number of origins',
    text: `query ($filter: ClaimFilter, $lens: Lens, $first: Int!, $after: String) {
      claimCounts(by: [PREDICATE, POLARITY, SUPPORT_TYPE], filter: $filter, lens: $lens, first: 5) {
        complete counts { ${COUNT} sample(first: $first, after: $after) { ${PAGE} nodes { id } } }
      }
    }`,
    variables: (choose) => ({ filter: weighedFilter(choose), lens: least(choose), first: choose.first }),
    page: ['claimCounts', 'counts', '0', 'sample'],
  },
  {
    name: 'claims counted, as a filter has evidence decide',
    text: `query ($filter: ClaimFilter, $lens: Lens) {
      claimCounts(by: [STATUS, CLAIMANT], filter: $filter, lens: $lens) { complete counts { ${COUNT} sample(first: 2) { totalCount nodes { id } } } }
      together: claimCounts(by: [], filter: $filter, lens: $lens) { complete counts { ${COUNT} } }
    }`,
    variables: (choose) => ({ filter: weighedFilter(choose), lens: choose.lens() }),
  },
  {
    name: 'what became of what a claimant says, by a number of origins',
    text: `query ($claimant: Ref!, $lens: Lens, $inner: Lens) {
      trackRecord(claimant: $claimant, lens: $lens) { ${COUNT} sample { totalCount nodes { id } } }
      more: trackRecord(claimant: $claimant, by: [PREDICATE, STATUS, HELD_YEAR], lens: $inner) { ${COUNT} }
    }`,
    variables: (choose) => ({ claimant: choose.claimant(), lens: least(choose), inner: withoutOne(choose) }),
  },
  {
    name: 'on whom most rests of what has a number of origins',
    text: `query ($lens: Lens, $inner: Lens) {
      singlePointsOfFailure(lens: $lens, first: 20) { falls dropsToOne claimant { name } }
      without: singlePointsOfFailure(lens: $inner, first: 20) { falls dropsToOne claimant { name } }
    }`,
    variables: (choose) => ({ lens: least(choose), inner: withoutOne(choose) }),
  },
  {
    name: 'what changed, by a number of origins',
    text: `query ($about: [Ref!]!, $from: DateTime!, $to: DateTime!, $lens: Lens) {
      changes(about: $about, from: $from, to: $to, lens: $lens, first: 100) { totalCount nodes { kind at before after claim { id } } }
    }`,
    variables: (choose) => ({ ...between(choose), lens: choose.shape([least(choose), withoutOne(choose)]) }),
  },
  {
    name: 'incidents that may be the same, as a number of origins tell them',
    text: `query ($ref: Ref!, $lens: Lens, $inner: Lens) {
      incident(ref: $ref, lens: $lens) {
        matches(first: 20) { incident { id name } reasons differences claims { id polarity } }
        narrowed: matches(lens: $inner, first: 20) { incident { id } reasons differences claims { id } }
      }
    }`,
    variables: (choose) => ({ ref: choose.ref('incidents'), lens: least(choose), inner: withoutOne(choose) }),
  },
  {
    name: 'where claims disagree that a number of origins make',
    text: `query ($about: [Ref!], $lens: Lens) {
      contradictions(about: $about, lens: $lens, first: 100) {
        totalCount nodes { kind positions { polarity proposition { id } origins { min max } claims { nodes { id } } } }
      }
    }`,
    variables: (choose) => ({ about: [choose.ref('actors'), choose.ref('incidents')], lens: least(choose) }),
  },
]
