import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import type { RootResolver } from '../../entities/entity-module.ts'
import { pageSize } from '../../entities/fields/connection.ts'
import { readRoot } from '../../entities/read-root.ts'
import { AppError } from '../../errors/app-error.ts'
import type { ClaimFilter } from '../../generated/schema-types.ts'
import { MOST_CLAIMS, MOST_PROPOSITIONS } from './bounds.ts'
import { assertionsOf, claimsOf } from './counted-claims.ts'
import { countsPlan } from './counts-plan.ts'

/** `claimCounts(by, filter, lens)`. */
export const claimCounts: RootResolver = (_parent, _args, context, info) =>
  readRoot(context, info, (root) => {
    const { field, reading } = root
    const first = pageSize(field, reading)
    return countsPlan({
      root,
      counted: claimsOf(field.args.members<ClaimFilter>('filter'), reading),
      fields: field.select('ClaimCounts').filter(({ name }) => name === 'counts'),
      most: (request) => first(request) + 1,
      decode: ({ isCut, groups, as }, request) =>
        valueBySelection(field, {
          counts: (counts: Parameters<typeof as>[0]) => as(counts, groups.slice(0, first(request))),
          complete: !isCut && groups.length <= first(request),
        }),
    })
  })

/** `trackRecord(claimant, by, lens)`: has no room to say that it is not complete, and so refuses what it cannot answer in full. */
export const trackRecord: RootResolver = (_parent, _args, context, info) =>
  readRoot(context, info, (root) =>
    countsPlan({
      root,
      counted: assertionsOf(root.field.args, root.reading),
      fields: [root.field],
      most: null,
      decode: ({ isCut, groups, as }) => {
        if (!isCut) return as(root.field, groups)
        throw new AppError(
          'QUERY_TOO_COMPLEX',
          `trackRecord.claimant: this claimant has more than ${MOST_CLAIMS} claims, or asserts more than ${MOST_PROPOSITIONS} propositions whose status is asked for. Narrow the lens, for example by claimedDuring.`,
        )
      },
    }),
  )
