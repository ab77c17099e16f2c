import type { Modality, PropositionStatus } from '../../vocabulary/index.ts'
import type { Origin } from '../lineage/origins-of.ts'
import { excludingClaims } from './excluding-claims.ts'
import type { Position, Side } from './position.ts'
import { refutingClaims } from './refuting-claims.ts'

export interface StatusRule {
  readonly status: PropositionStatus
  readonly sentence: string
  /** The ids of the claims that fire it; null where it does not fire. */
  readonly fires: (position: Position) => readonly string[] | null
}

/** In the order in which they are tried. The last one fires wherever those before it do not. */
export const STATUS_RULES: readonly StatusRule[] = [
  {
    status: 'NO_CLAIMS',
    sentence: 'No claim asserts or denies it.',
    fires: ({ asserting, denying }) => (isEmpty(asserting) && isEmpty(denying) ? [] : null),
  },
  {
    status: 'RETRACTED',
    sentence: 'Nobody asserts it any more, and a claimant took its assertion back.',
    fires: ({ asserting, retracted }) => (isEmpty(asserting) ? anyOf(idsOf(retracted)) : null),
  },
  {
    status: 'REFUTED',
    sentence:
      'A traced claimant with no part in it denies it, evidence from another such origin supports the denial, and at most one origin asserts it.',
    fires: (position) => (position.asserting.origins.min <= 1 ? anyOf(idsOf(refutingClaims(position))) : null),
  },
  {
    status: 'CONTESTED',
    sentence:
      'It is asserted, and a traced origin that is not one of its own parties denies it, or one with no part in it says what rules it out.',
    fires: (position) => {
      const { asserting, denying } = position
      if (isEmpty(asserting)) return null
      const denials = claimsOf(denying.origins.origins.filter(({ traced, isEnd }) => traced && !isEnd))
      return anyOf([...new Set([...denials, ...idsOf(excludingClaims(position))])])
    },
  },
  {
    status: 'DENIED',
    sentence: 'It is denied, and nobody asserts it.',
    fires: ({ asserting, denying }) => (isEmpty(asserting) ? anyOf(idsOf(denying.claims)) : null),
  },
  {
    status: 'DENIED',
    sentence: 'Only those of whom it is said deny it, and fewer than two traced origins assert it.',
    fires: ({ asserting, denying }) =>
      asserting.origins.min < 2 && denying.origins.origins.every(({ isEnd }) => isEnd)
        ? anyOf(idsOf(denying.claims))
        : null,
  },
  {
    status: 'CORROBORATED',
    sentence:
      'Two or more traced origins assert it, at least one of them with no part in it and at least one with more than a suspicion or a forecast.',
    fires: (position) => (isCorroborated(position) ? claimsOf(tracedOf(position.asserting)) : null),
  },
  {
    status: 'SINGLE_ORIGIN',
    sentence: 'It comes down to one traced origin, or to several that do not corroborate one another.',
    fires: ({ asserting }) => anyOf(claimsOf(tracedOf(asserting))),
  },
  {
    status: 'UNTRACED',
    sentence: 'It is asserted, but no assertion can be traced to an identified claimant.',
    fires: ({ asserting }) => idsOf(asserting.claims),
  },
]

const TENTATIVE: readonly Modality[] = ['SUSPECTED', 'SPECULATED', 'PREDICTED']

function isCorroborated({ asserting, graph }: Position): boolean {
  const traced = tracedOf(asserting)
  const isFirm = (claimId: string) => !TENTATIVE.includes(graph.claims.get(claimId)!.modality)
  return traced.length > 1 && traced.some(({ interested }) => !interested) && claimsOf(traced).some(isFirm)
}

function tracedOf({ origins }: Side): Origin[] {
  return origins.origins.filter(({ traced }) => traced)
}

function isEmpty({ claims }: Side): boolean {
  return claims.length === 0
}

function anyOf(claimIds: readonly string[]): readonly string[] | null {
  return claimIds.length > 0 ? claimIds : null
}

function idsOf(claims: readonly { readonly id: string }[]): string[] {
  return [...new Set(claims.map(({ id }) => id))]
}

function claimsOf(origins: readonly Origin[]): string[] {
  return origins.flatMap(({ claimIds }) => claimIds)
}
