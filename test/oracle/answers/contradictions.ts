import type { Contradiction, ContraryPosition } from '../../../src/evidence/contradiction/contradiction.ts'
import {
  contradictionsInSlots,
  contradictionsOfPolarity,
} from '../../../src/evidence/contradiction/contradictions-of.ts'
import { disputeOver } from '../../../src/evidence/contradiction/oppositions-of.ts'
import { slotOf } from '../../../src/evidence/slot-of.ts'
import type { ContradictionKind } from '../../../src/vocabulary/index.ts'
import type { ClaimFact, IncidentFact, PropositionFact } from '../record/facts.ts'
import { propositionOf } from '../view/evidence-of.ts'
import { liesWithin } from '../view/lies-within.ts'
import type { Reading } from '../view/reading.ts'
import { resolve } from '../view/refs.ts'
import { bodiesOf, wholesOf } from '../view/ties.ts'
import type { Answer } from './answer.ts'
import { claimPage } from './claim-lists.ts'
import { connection, inOrder, type PageArgs } from './connection.ts'
import { answersTo, answerTo } from './node.answer.ts'
import { originCount } from './origin-count.ts'

interface ContradictionArgs extends PageArgs {
  readonly about?: readonly string[] | null
  readonly kinds?: readonly ContradictionKind[] | null
  readonly places?: readonly string[] | null
}

interface Found {
  readonly key: string
  readonly about: string
  readonly incident: IncidentFact | null
  readonly contradiction: Contradiction
}

/** Looks through every incident and every proposition. */
export function contradictions(reading: Reading, { about, kinds, places, ...page }: ContradictionArgs): Answer {
  const { view } = reading
  const named = about == null ? null : resolve(about, 'Entity', view)
  const within = places == null ? null : resolve(places, 'Place', view)
  const all = [...view.incidents.flatMap((one) => atIncident(one, reading)), ...atPropositions(reading)].filter(
    ({ contradiction, incident }) =>
      (kinds == null || kinds.includes(contradiction.kind)) &&
      (named === null || endsOf(contradiction, reading).some((id) => named.includes(id))) &&
      (within === null || placesOf(contradiction, incident, reading).some((id) => liesWithin(id, within, view))),
  )
  return connection({ all, keyOf: ({ key }) => key, answer: (found) => toAnswer(found, reading) }, page)
}

function atIncident(incident: IncidentFact, reading: Reading): Found[] {
  const { view, graph } = reading
  const filling = inOrder(view.propositions).filter(
    (one) => [one.subject, one.object].includes(incident.id) && slotOf(propositionOf(one)) !== null,
  )
  const wholes = new Map(view.actors.map(({ id }) => [id, wholesOf(id, view)]))
  return contradictionsInSlots(disputeOver(filling.map(propositionOf), graph, wholes)).map((contradiction) => ({
    key: `i${incident.orderKey}\n${contradiction.kind} ${contradiction.detail}`,
    about: incident.id,
    incident,
    contradiction,
  }))
}

function atPropositions({ view, graph }: Reading): Found[] {
  return view.propositions.flatMap((one) =>
    contradictionsOfPolarity(disputeOver([propositionOf(one)], graph)).map((contradiction) => ({
      key: `p${one.orderKey}`,
      about: one.subject,
      incident: null,
      contradiction,
    })),
  )
}

function endsOf({ propositionIds }: Contradiction, { view }: Reading): string[] {
  return propositionIds.flatMap((id) => {
    const { subject, object } = view.get(id) as PropositionFact
    return object === null ? [subject] : [subject, object]
  })
}

/** Where the incident is catalogued, what the propositions name, and what qualifies the claims. */
function placesOf(contradiction: Contradiction, incident: IncidentFact | null, reading: Reading): string[] {
  const claims = contradiction.positions.flatMap(({ claimIds }) => claimIds)
  const told = claims.map((id) => (reading.view.get(id) as ClaimFact).place)
  return [incident?.place ?? null, ...endsOf(contradiction, reading), ...told].filter(
    (id) => id !== null && reading.view.get(id)?.type === 'Place',
  ) as string[]
}

function toAnswer({ about, contradiction }: Found, reading: Reading): Answer {
  const { kind, propositionIds, positions } = contradiction
  return {
    kind,
    about: () => answerTo(about, reading),
    propositions: () => answersTo(propositionIds, reading),
    positions: positions.map((position) => positionAnswer(position, reading)),
  }
}

function positionAnswer(
  { propositionId, polarity, claimIds, origins, interestedIds }: ContraryPosition,
  reading: Reading,
): Answer {
  const { view } = reading
  const speakers = interestedIds.flatMap((id) => [id, ...bodiesOf(id, view)])
  return {
    polarity,
    proposition: () => answerTo(propositionId, reading),
    origins: originCount(origins, reading),
    interested: () =>
      answersTo(
        [...new Set(speakers)].filter((id) => view.get(id)?.type === 'Actor'),
        reading,
      ),
    claims: (page: PageArgs) =>
      claimPage(
        claimIds.map((id) => view.get(id) as ClaimFact),
        reading,
        page,
      ),
  }
}
