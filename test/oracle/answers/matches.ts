import { compareIncidents } from '../../../src/evidence/matching/compare-incidents.ts'
import type { ComparedIncident } from '../../../src/evidence/matching/compared-incident.ts'
import { kilometresBetween, NEAR_KM, TELLING_PRECISIONS } from '../../../src/evidence/matching/distance.ts'
import { mayOverlap } from '../../../src/evidence/periods.ts'
import type { Lens } from '../../../src/generated/schema-types.ts'
import type { ActorFact, ClaimFact, IncidentFact, PropositionFact } from '../record/facts.ts'
import { placesAround } from '../view/places.ts'
import type { Reading } from '../view/reading.ts'
import { resolve } from '../view/refs.ts'
import { storedDate } from '../view/stored-date.ts'
import type { Answer } from './answer.ts'
import { inOrder } from './connection.ts'
import { displayName } from './names.ts'
import { answersOf, answerTo } from './node.answer.ts'

interface MatchArgs {
  readonly datasets?: readonly string[] | null
  readonly lens?: Lens | null
  readonly first: number
}

/** Compares an incident with every other that a data set defines which does not define this one. */
export function matches(one: IncidentFact, outer: Reading, { datasets, lens, first }: MatchArgs): Answer[] {
  const reading = outer.narrow(lens)
  const { view } = reading
  const wanted = datasets == null ? null : resolve(datasets, 'Dataset', view)
  const known = ({ datasets: defining }: IncidentFact) => defining.filter((id) => view.get(id) !== null)
  const others = view.incidents.filter((other) => {
    const isOther = known(other).length > 0 && !known(other).some((id) => known(one).includes(id))
    const isAsked = wanted === null || known(other).some((id) => wanted.includes(id))
    return other.id !== one.id && isOther && isAsked && mayBeOne(one, other, reading)
  })
  const compared = others.map((other) => factsOf(other, reading))
  return compareIncidents(factsOf(one, reading), compared)
    .slice(0, first)
    .map(({ id, reasons, differences }) => ({
      reasons,
      differences,
      incident: () => answerTo(id, reading),
      claims: () => answersOf(inOrder(sameAsClaims(one.id, id, reading)), reading),
    }))
}

function mayBeOne(one: IncidentFact, other: IncidentFact, reading: Reading): boolean {
  const [around, beyond] = [one, other].map(({ place }) => placesAround(place, reading.view))
  const district = around!.find(({ said }) => said.placeKind === 'DISTRICT') ?? around![0]
  const [here, there] = [pointOf(one), pointOf(other)]
  const isNear = here !== null && there !== null && kilometresBetween(here, there) <= NEAR_KM
  const isInDistrict = district !== undefined && beyond!.some(({ id }) => id === district.id)
  const isOfOneTime = mayOverlap(storedDate(one.said.date), storedDate(other.said.date))
  return ((isNear || isInDistrict) && isOfOneTime) || sameAsClaims(one.id, other.id, reading).length > 0
}

function sameAsClaims(one: string, other: string, { view, passes }: Reading): ClaimFact[] {
  return view.standing.filter((claim) => {
    const { said, subject, object } = view.get(claim.proposition) as PropositionFact
    return (
      said.predicate === 'SAME_AS' &&
      [subject, object].includes(one) &&
      [subject, object].includes(other) &&
      passes(claim)
    )
  })
}

function factsOf(incident: IncidentFact, reading: Reading): ComparedIncident {
  const { view, languages, votes } = reading
  const { id, said, orderKey, place } = incident
  const asserted = view.standing
    .filter((claim) => votes(claim) && claim.said.polarity === 'ASSERTED')
    .map((claim) => ({ claim, stated: view.get(claim.proposition) as PropositionFact }))
  const parties = asserted
    .filter(({ stated }) => stated.said.predicate === 'PARTICIPATED_IN' && stated.object === id)
    .map(({ stated }) => view.get(stated.subject) as ActorFact)
  const reporting = asserted.filter(({ stated }) => stated.said.predicate === 'CASUALTIES' && stated.subject === id)
  return {
    id,
    orderKey,
    incidentType: said.incidentType,
    date: storedDate(said.date),
    places: placesAround(place, view).map((one) => ({ id: one.id, name: displayName(one.names, languages) })),
    point: pointOf(incident),
    parties: inOrder([...new Set(parties)]).map((one) => ({ id: one.id, name: displayName(one.names, languages) })),
    tolls: reporting.flatMap(({ claim, stated }) =>
      claim.said.tolls.map(({ outcome, partyScope, low = null, best = null, high = null }) => ({
        ...{ outcome, partyScope, low, best, high },
        partyId: stated.object,
      })),
    ),
  }
}

function pointOf({ said: { location } }: IncidentFact): ComparedIncident['point'] {
  return location !== undefined && TELLING_PRECISIONS.includes(location.precision) ? location : null
}
