import type { Arguments } from '../../cypher/selection/arguments.ts'
import { cypher, type Fragment, type Variable, variable } from '../../cypher/text/fragment.ts'
import type { IncidentFilter } from '../../generated/schema-types.ts'
import type { Reading } from '../../lens/reading.ts'
import { resolveRefs } from '../../lens/refs.ts'
import type { ListStart } from '../fields/listing.ts'

type Naming = 'attributedToAll' | 'claimedBy' | 'actors' | 'places' | 'reportedBy' | 'differentlyDescribedBy'

/** The ids that a filter names; null where it leaves a member out, or asks for each of no actors, which all incidents have. */
export type IncidentsNamed = Readonly<Record<Naming, Fragment | null>>

export function incidentsNamed(filter: Arguments<IncidentFilter>, reading: Reading): IncidentsNamed {
  const namesEach = filter.fixed('attributedToAll', (actors) => actors != null && actors.length > 0)
  return {
    places: resolveRefs(reading, 'Place', filter, 'places'),
    actors: resolveRefs(reading, 'Actor', filter, 'actors'),
    claimedBy: resolveRefs(reading, 'Actor', filter, 'claimedBy'),
    attributedToAll: namesEach ? resolveRefs(reading, 'Actor', filter, 'attributedToAll') : null,
    reportedBy: resolveRefs(reading, 'Claimant', filter, 'reportedBy'),
    differentlyDescribedBy: resolveRefs(reading, 'Claimant', filter, 'differentlyDescribedBy'),
  }
}

/** Where a list of incidents begins: at what is named that has the fewest as a rule; null where nothing is named. */
export function incidentStart(named: IncidentsNamed): ListStart | null {
  for (const [name, pattern] of Object.entries(patterns)) {
    const each = named[name as Naming]
    if (each !== null) return { each, pattern }
  }
  return null
}

const ofActor = (actorId: Variable, incident: Variable): Fragment => {
  const about = variable('about')
  return cypher`()<-[${about}:ABOUT {entityId: ${actorId}} WHERE ${about}.key IS NOT NULL]-(:Claim)-[:ABOUT]->(${incident}:Incident)`
}

const patterns: Readonly<Record<Naming, ListStart['pattern']>> = {
  attributedToAll: ofActor,
  claimedBy: ofActor,
  actors: ofActor,
  places: (placeId, incident) => cypher`(:Place {id: ${placeId}})<-[:AT]-(${incident}:Incident)`,
  differentlyDescribedBy: (claimantId, incident) =>
    cypher`(:Claimant:Node {id: ${claimantId}})<-[:MADE_BY]-(:Claim)-[:ABOUT]->(${incident}:Incident)`,
  // Who reports has made the claim, or published the document that reports it.
  reportedBy: (reporterId, incident) =>
    cypher`(:Claimant:Node {id: ${reporterId}})<-[:MADE_BY|PUBLISHED_BY]-()<-[:REPORTED_IN*0..1]-(:Claim)-[:ABOUT]->(${incident}:Incident)`,
}
