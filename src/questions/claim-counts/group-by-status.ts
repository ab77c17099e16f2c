import type { ClaimDimension, PropositionStatus } from '../../vocabulary/index.ts'

/** Claims that have the same values, as the statement counts them; where statuses are asked for, those of one proposition, and where evidence decides what is counted, one of them. */
export interface Group<L> {
  readonly keys: readonly string[]
  readonly labels: readonly L[]
  readonly propositionId: string | null
  readonly claimId: string | null
  readonly claims: number
  readonly propositions: number
  /** Of each sample asked for, the claims with which it begins. */
  readonly samples: readonly (readonly SampleRow[])[]
}

export interface SampleRow {
  readonly key: string
  readonly items: readonly unknown[]
}

/** Puts together what stands alike: the status of each proposition becomes one of the keys. Most claims first, then by key. */
export function groupByStatus<L>(
  groups: readonly Group<L>[],
  by: readonly ClaimDimension[],
  statusOf: (propositionId: string) => PropositionStatus | null,
): Group<L | null>[] {
  const merged = new Map<string, Group<L | null>>()
  const propositions = new Map<string, Set<string>>()
  for (const group of groups) {
    const status = group.propositionId === null ? null : statusOf(group.propositionId)
    const keys = spread(by, group.keys, status ?? '')
    const labels = spread<L | null>(by, group.labels, null)
    const name = JSON.stringify(keys)
    const known = (propositions.get(name) ?? new Set()).add(group.propositionId ?? '')
    propositions.set(name, known)
    merged.set(name, add({ ...group, keys, labels }, merged.get(name), known.size))
  }
  return [...merged.values()].sort(byCount)
}

/** The values of all dimensions, from those that the statement tells of and the one of status. */
function spread<T>(by: readonly ClaimDimension[], stored: readonly T[], ofStatus: T): T[] {
  const rest = stored.values()
  return by.map((dimension) => (dimension === 'STATUS' ? ofStatus : (rest.next().value as T)))
}

/** Of two groups no claim is the same, so that their numbers add up; their propositions may be. */
function add<L>(group: Group<L>, before: Group<L> | undefined, propositions: number): Group<L> {
  if (before === undefined) return group
  return {
    ...group,
    claims: before.claims + group.claims,
    propositions,
    samples: group.samples.map((rows, index) => [...before.samples[index]!, ...rows].sort(byKey)),
  }
}

function byCount(a: Group<unknown>, b: Group<unknown>): number {
  if (a.claims !== b.claims) return b.claims - a.claims
  const at = a.keys.findIndex((key, index) => key !== b.keys[index])
  if (at < 0) return 0
  return a.keys[at]! < b.keys[at]! ? -1 : 1
}

function byKey(a: SampleRow, b: SampleRow): number {
  if (a.key === b.key) return 0
  return a.key < b.key ? -1 : 1
}
