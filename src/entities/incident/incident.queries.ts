import type { Arguments } from '../../cypher/selection/arguments.ts'
import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/text/fragment.ts'
import { AppError } from '../../errors/app-error.ts'
import type { BoundingBox, IncidentFilter } from '../../generated/schema-types.ts'
import { mayLieIn, spansOf } from '../../lens/lens-filter.ts'
import type { Reading } from '../../lens/reading.ts'
import type { RootResolver } from '../entity-module.ts'
import { type Listed, listing } from '../fields/listing.ts'
import { type IncidentsNamed, incidentStart, incidentsNamed } from './incidents-named.ts'
import { incidentsSaid } from './incidents-said.ts'

type Condition = (incident: Variable) => Fragment

/** Conditions that only evidence decides, from what the filter names: `where` lets through all that may meet them. */
export type DerivedConditions = (
  named: IncidentsNamed,
  reading: Reading,
) => Required<Pick<Listed, 'where' | 'only'>> | null

/** `incidents(filter, lens)`: what is catalogued, and what claims that the lens lets vote say of it. */
export const incidentListing = (derived: DerivedConditions): RootResolver =>
  listing('Incident', ({ field, reading }) => {
    const filter = field.args.members<IncidentFilter>('filter')
    if (filter === null) return {}
    const named = incidentsNamed(filter, reading)
    const { conditions: saidConditions, witnessed } = incidentsSaid(filter, named, reading)
    const conditions = [...catalogueConditions(filter, named), ...saidConditions]
    const decided = derived(named, reading)
    return {
      where: (incident) => [
        ...conditions.map((condition) => condition(incident)),
        ...(decided === null ? [] : decided.where(incident)),
      ],
      start: incidentStart(named),
      witnessed,
      only: decided?.only ?? null,
    }
  })

function catalogueConditions(filter: Arguments<IncidentFilter>, { places }: IncidentsNamed): Condition[] {
  const conditions: Condition[] = []
  const types = filter.optional('types')
  if (types !== null) {
    const wanted = parameter('types', types)
    conditions.push((incident) => cypher`${incident}.incidentType IN ${wanted}`)
  }
  if (places !== null) {
    const place = variable('place')
    conditions.push(
      (incident) => cypher`EXISTS { MATCH (${incident})-[:AT]->(${place}:Place) WHERE ${place}.id IN ${places} }`,
    )
  }
  const date = spansOf(filter, 'date')
  if (date !== null) {
    const spans = parameter('date', date)
    conditions.push(
      (incident) =>
        cypher`(${incident}.dateSpans IS NOT NULL AND ${mayLieIn(cypher`${incident}.dateSpans`, cypher`${spans}`)})`,
    )
  }
  const withinBox = filter.optional('withinBox')
  if (withinBox !== null) {
    const box = parameter('box', (request) => assertBox(withinBox(request)))
    const between = filter.fixed('withinBox', (given) => given!.west <= given!.east) ? cypher`AND` : cypher`OR`
    conditions.push(
      (incident) =>
        cypher`(${incident}.latitude >= ${box}.south AND ${incident}.latitude <= ${box}.north AND (${incident}.longitude >= ${box}.west ${between} ${incident}.longitude <= ${box}.east))`,
    )
  }
  return conditions
}

function assertBox(box: BoundingBox): BoundingBox {
  const { south, north } = box
  if (south <= north) return box
  throw new AppError(
    'BAD_USER_INPUT',
    `filter.withinBox: south (${south}) lies north of north (${north}). Exchange them.`,
  )
}
