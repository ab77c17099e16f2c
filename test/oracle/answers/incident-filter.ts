import { parseEdtf } from '../../../src/dates/edtf/parse-edtf.ts'
import { describedDifferently } from '../../../src/evidence/contradiction/described-differently.ts'
import { disputeOver } from '../../../src/evidence/contradiction/oppositions-of.ts'
import type { IncidentFilter } from '../../../src/generated/schema-types.ts'
import type { ClaimFact, IncidentFact, PropositionFact } from '../record/facts.ts'
import { propositionOf } from '../view/evidence-of.ts'
import { amongst, meet } from '../view/lens.ts'
import { liesWithin } from '../view/lies-within.ts'
import type { Reading } from '../view/reading.ts'
import { type RefType, resolve } from '../view/refs.ts'
import { storedDate } from '../view/stored-date.ts'
import { bodiesOf, wholesOf } from '../view/ties.ts'
import { aboutOf } from './claim-filter.ts'
import { inOrder } from './connection.ts'

/** What is catalogued of an incident, and what claims that vote say of it. */
export function incidentFilter(
  filter: IncidentFilter | null | undefined,
  reading: Reading,
): (incident: IncidentFact) => boolean {
  const { view } = reading
  const refs = (list: readonly string[] | null | undefined, type: RefType) =>
    list == null ? null : resolve(list, type, view)
  const places = refs(filter?.places, 'Place')
  const actors = refs(filter?.actors, 'Actor')
  const claimedBy = refs(filter?.claimedBy, 'Actor')
  const reporters = refs(filter?.reportedBy, 'Claimant')
  const describing = refs(filter?.differentlyDescribedBy, 'Claimant')
  const attributedTo = refs(filter?.attributedToAll, 'Actor')
  return (incident) => {
    const said = (what: (told: Told) => boolean) => toldOf(incident, reading).some(what)
    const own = (among: readonly string[] | null) =>
      said((told) => isOwnClaim(told, reading) && amongst(told.subject, among))
    const isReported = ({ claim }: Told) =>
      amongst(claim.claimant, reporters) || (claim.source !== null && amongst(claim.source, reporters))
    const isPart = ({ claim, predicate, subject }: Told) =>
      predicate === 'PARTICIPATED_IN' && claim.said.polarity === 'ASSERTED' && amongst(subject, actors)
    return (
      amongst(incident.said.incidentType, filter?.types) &&
      (places === null || liesWithin(incident.place, places, view)) &&
      (filter?.date == null || meet(storedDate(incident.said.date).spans, parseEdtf(filter.date).spans)) &&
      inBox(incident, filter?.withinBox) &&
      (actors === null || said(isPart)) &&
      (claimedBy === null || own(claimedBy)) &&
      (filter?.responsibilityClaimed == null || own(null) === filter.responsibilityClaimed) &&
      (filter?.claimedWithinHours == null || claimedWithin(filter.claimedWithinHours, incident, reading)) &&
      (reporters === null || said(isReported)) &&
      (filter?.minBest == null ||
        said(({ claim }) => claim.said.tolls.some(({ best }) => best !== undefined && best >= filter.minBest!))) &&
      (describing === null || isDescribedDifferently(incident, describing, reading)) &&
      (attributedTo === null || attributedTo.every((id) => said((told) => isAttributed(told, id))))
    )
  }
}

function isDescribedDifferently({ id }: IncidentFact, by: readonly string[], { view, graph }: Reading): boolean {
  const told = view.propositions.filter(({ said, subject, object }) => {
    const isPart = said.predicate === 'PARTICIPATED_IN' && ['PERPETRATOR', 'TARGET'].includes(said.role ?? '')
    return isPart ? object === id : ['OCCURRED', 'CASUALTIES'].includes(said.predicate) && subject === id
  })
  const wholes = new Map(view.actors.map((actor) => [actor.id, wholesOf(actor.id, view)]))
  return describedDifferently(disputeOver(inOrder(told).map(propositionOf), graph, wholes), new Set(by))
}

/** A claim that votes and is about an incident, with what it says. */
interface Told extends Pick<PropositionFact, 'subject' | 'object'> {
  readonly claim: ClaimFact
  readonly predicate: string
  readonly role: string | null
}

function toldOf({ id }: IncidentFact, { view, votes }: Reading): Told[] {
  const about = view.standing.filter((claim) => votes(claim) && aboutOf(claim, view).includes(id))
  return about.map((claim) => {
    const { said, subject, object } = view.get(claim.proposition) as PropositionFact
    return { claim, subject, object, predicate: said.predicate, role: said.role ?? null }
  })
}

function isAttributed({ claim, predicate, role, subject }: Told, to: string): boolean {
  const asPerpetrator = predicate === 'PARTICIPATED_IN' && role === 'PERPETRATOR'
  return asPerpetrator && claim.said.polarity === 'ASSERTED' && subject === to
}

/** An actor, or the source that it speaks through, asserts its own part. */
function isOwnClaim(told: Told, { view }: Reading): boolean {
  const { claim, subject } = told
  const speaker = view.get(claim.claimant)
  const isVoice = speaker?.type === 'Source' && bodiesOf(speaker.id, view).includes(subject)
  return isAttributed(told, subject) && (claim.claimant === subject || isVoice)
}

/** Days are the finest that is known: what was claimed on the next day may have been claimed within an hour. */
function claimedWithin(hours: number, incident: IncidentFact, reading: Reading): boolean {
  const latest = storedDate(incident.said.date).spans.at(-1)?.[1]
  return toldOf(incident, reading).some((told) => {
    const earliest = storedDate(told.claim.said.claimedOn).spans[0]?.[0]
    const isKnown = latest !== undefined && earliest !== undefined
    return isKnown && isOwnClaim(told, reading) && earliest - latest <= Math.ceil(hours / 24)
  })
}

function inBox({ said: { location } }: IncidentFact, box: IncidentFilter['withinBox']): boolean {
  if (box == null) return true
  if (location === undefined) return false
  const { longitude, latitude } = location
  return box.south <= latitude && latitude <= box.north && box.west <= longitude && longitude <= box.east
}
