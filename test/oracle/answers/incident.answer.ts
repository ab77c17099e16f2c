import { accountsOf, type IncidentAccount } from '../../../src/evidence/facets/accounts-of.ts'
import { type CasualtySummary, casualtiesOf } from '../../../src/evidence/tolls/casualties-of.ts'
import type { Lens } from '../../../src/generated/schema-types.ts'
import type { Predicate } from '../../../src/vocabulary/index.ts'
import type { ClaimFact, IncidentFact, PropositionFact } from '../record/facts.ts'
import { propositionOf } from '../view/evidence-of.ts'
import type { Reading } from '../view/reading.ts'
import type { Answer } from './answer.ts'
import { tollAnswer } from './claim.answer.ts'
import { aboutOf } from './claim-filter.ts'
import { claimList } from './claim-lists.ts'
import { inOrder } from './connection.ts'
import { votersOn } from './link.answer.ts'
import { matches } from './matches.ts'
import { named } from './names.ts'
import { answerOf, answersTo, answerTo } from './node.answer.ts'
import { originCount } from './origin-count.ts'
import { claimsOn, standing } from './standing.ts'
import { dateAnswer } from './texts.ts'

interface LensArgs {
  readonly lens?: Lens | null
}

export function incidentAnswer(incident: IncidentFact, reading: Reading): Answer {
  const { id, said } = incident
  const saidOf = (predicate: Predicate, end: 'subject' | 'object') => (one: PropositionFact) =>
    one.said.predicate === predicate && one[end] === id
  return {
    ...named(incident, reading),
    incidentType: said.incidentType,
    date: dateAnswer(said.date),
    place: () => answerTo(incident.place, reading),
    location: said.location ?? null,
    claims: claimList(reading, (claim) => aboutOf(claim, reading.view).includes(id)),
    accounts: ({ lens }: LensArgs) => {
      const narrowed = reading.narrow(lens)
      return inOrder(narrowed.view.propositions.filter(saidOf('OCCURRED', 'subject'))).flatMap((proposition) =>
        accountsOf(propositionOf(proposition), claimsOn(proposition, narrowed), narrowed.graph).map((account) =>
          accountAnswer(account, narrowed),
        ),
      )
    },
    casualties: ({ lens }: LensArgs) => {
      const narrowed = reading.narrow(lens)
      return inOrder(narrowed.view.propositions.filter(saidOf('CASUALTIES', 'subject'))).flatMap((proposition) =>
        casualtiesOf(propositionOf(proposition), claimsOn(proposition, narrowed), narrowed.graph).map((summary) =>
          summaryAnswer(summary, narrowed),
        ),
      )
    },
    matches: (args: Parameters<typeof matches>[2]) => matches(incident, reading, args),
    participation: ({ lens }: LensArgs) => {
      const narrowed = reading.narrow(lens)
      return inOrder(narrowed.view.propositions.filter(saidOf('PARTICIPATED_IN', 'object')))
        .filter((proposition) => votersOn(proposition, 'ASSERTED', narrowed).length > 0)
        .map((proposition) => participationAnswer(proposition, narrowed))
    },
  }
}

function participationAnswer(proposition: PropositionFact, reading: Reading): Answer {
  return {
    actor: () => answerTo(proposition.subject, reading),
    role: proposition.said.role,
    side: proposition.said.side ?? null,
    proposition: () => answerOf(proposition, reading),
    status: () => standing(proposition, reading).reason.status,
  }
}

function accountAnswer({ incidentType, date, placeId, claimIds, origins }: IncidentAccount, reading: Reading): Answer {
  return {
    incidentType,
    date: dateAnswer(date),
    place: () => answerTo(placeId, reading),
    claims: () => answersTo(claimIds, reading),
    origins: originCount(origins, reading),
  }
}

function summaryAnswer({ partyId, origins, reports, ...summary }: CasualtySummary, reading: Reading): Answer {
  return {
    ...summary,
    party: () => answerTo(partyId, reading),
    origins: originCount(origins, reading),
    reports: () =>
      reports.map(({ claim, toll }) =>
        tollAnswer(reading.view.get(claim.id) as ClaimFact, claim.tolls.indexOf(toll), reading),
      ),
  }
}
