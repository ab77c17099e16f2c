import type { ActorInput } from '../../entities/actor/actor.record.ts'
import type { DatasetInput } from '../../entities/dataset/dataset.record.ts'
import type { DocumentInput } from '../../entities/document/document.record.ts'
import type { IncidentInput } from '../../entities/incident/incident.record.ts'
import type { PlaceInput } from '../../entities/place/place.record.ts'
import type { NameInput } from '../../entities/shared-inputs.ts'
import type { SourceInput } from '../../entities/source/source.record.ts'
import type { DatasetSeed } from '../../import/seed/format/dataset.format.ts'
import type {
  ActorSeed,
  DocumentSeed,
  IncidentSeed,
  PlaceSeed,
  SourceSeed,
} from '../../import/seed/format/records.format.ts'
import type { Marking } from '../../vocabulary/index.ts'
import { seedNames } from './seed-names.ts'
import { optionalRef, type Shorten, said, seedDate, seedMarking } from './seed-values.ts'

export function datasetSeed({ ref, marking, ...about }: DatasetInput): DatasetSeed {
  return said({ id: ref.slice(ref.indexOf(':') + 1), ...about, marking: seedMarking(marking) })
}

export function actorSeed(actor: ActorInput, shorten: Shorten): ActorSeed {
  const { head, tail } = namedSeed(actor, shorten)
  const { actorKind, scopedTo } = actor
  // An unnamed voice exists in one document: to whom may not see that, it is an actor of some kind.
  const kind = actorKind === 'SOURCE_PERSONA' && scopedTo === undefined ? 'OTHER' : actorKind
  return said({ ...head, kind, scopedTo: optionalRef(scopedTo, shorten), ...tail })
}

export function placeSeed(place: PlaceInput, shorten: Shorten): PlaceSeed {
  const { head, tail } = namedSeed(place, shorten)
  const { placeKind, within, location } = place
  return said({ ...head, kind: placeKind, within: optionalRef(within, shorten), location, ...tail })
}

export function incidentSeed(incident: IncidentInput, shorten: Shorten): IncidentSeed {
  const { head, tail } = namedSeed(incident, shorten)
  const { incidentType, date, place, location } = incident
  return said({
    ...head,
    kind: incidentType,
    date: seedDate(date),
    place: optionalRef(place, shorten),
    location,
    ...tail,
  })
}

export function sourceSeed(source: SourceInput, shorten: Shorten): SourceSeed {
  const { head, tail } = namedSeed(source, shorten)
  const { sourceKind, owner, body } = source
  return said({
    ...head,
    kind: sourceKind,
    owner: optionalRef(owner, shorten),
    body: optionalRef(body, shorten),
    ...tail,
  })
}

export function documentSeed(document: DocumentInput, shorten: Shorten): DocumentSeed {
  const { ref, documentKind, source, publishedOn, cites, knownThrough, identifiers, globalId, marking, ...rest } =
    document
  return said({
    id: shorten(ref),
    ...rest,
    kind: documentKind,
    source: shorten(source),
    publishedOn: seedDate(publishedOn),
    cites: cites.map(shorten),
    knownThrough: knownThrough.map(shorten),
    identifiers,
    globalId,
    marking: seedMarking(marking),
  })
}

interface Named {
  readonly ref: string
  readonly identifiers: string[]
  readonly names: readonly NameInput[]
  readonly globalId?: string | undefined
  readonly marking: Marking
}

function namedSeed({ ref, identifiers, names, globalId, marking }: Named, shorten: Shorten) {
  return {
    head: { id: shorten(ref), ...seedNames(names, shorten) },
    tail: { identifiers, globalId, marking: seedMarking(marking) },
  }
}
