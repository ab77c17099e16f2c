import type { SeedContent } from '../../support/seed-of.ts'
import { claimantOf, dateOf, nowOf, refOf, refsOf, type Scene } from './scene.ts'
import type { Named } from './world.ts'

export type Entities = Required<Pick<SeedContent, 'places' | 'actors' | 'sources' | 'documents' | 'incidents'>>

/** What the first data set says of the places, actors, sources, documents and incidents of a world. */
export function entitiesOf(scene: Scene): Entities {
  return {
    places: placesOf(scene),
    actors: actorsOf(scene),
    sources: sourcesOf(scene),
    documents: documentsOf(scene),
    incidents: incidentsOf(scene, 0),
  }
}

/** A place lies only in places before it, so that none lies within itself. */
function placesOf(scene: Scene): Entities['places'] {
  return scene.world.places.map((place, at) => ({
    ref: refOf(scene, 'places', at)!,
    ...namedOf(scene, place),
    placeKind: at === 0 ? ('DISTRICT' as const) : ('COMMUNITY' as const),
    within: at === 0 || place.within === null ? undefined : refOf(scene, 'places', place.within % at),
  }))
}

function actorsOf(scene: Scene): Entities['actors'] {
  return scene.world.actors.map(({ kind, scopedTo, ...actor }, at) => ({
    ref: refOf(scene, 'actors', at)!,
    ...namedOf(scene, actor),
    actorKind: kind,
    scopedTo: kind === 'SOURCE_PERSONA' ? refOf(scene, 'documents', scopedTo ?? 0) : undefined,
  }))
}

function sourcesOf(scene: Scene): Entities['sources'] {
  return scene.world.sources.map(({ owner, body, ...source }, at) => {
    const ref = refOf(scene, 'sources', at)!
    const owning = claimantOf(scene, nowOf(scene, owner))
    return {
      ref,
      ...namedOf(scene, source),
      sourceKind: 'NEWS_OUTLET' as const,
      owner: owning === ref ? undefined : owning,
      body: refOf(scene, 'actors', nowOf(scene, body)),
    }
  })
}

function documentsOf(scene: Scene): Entities['documents'] {
  return scene.world.documents.map((document, at) => {
    const ref = refOf(scene, 'documents', at)!
    return {
      ref,
      title: `${document.title} ${scene.prefix}`,
      lang: document.lang,
      documentKind: 'ARTICLE' as const,
      source: refOf(scene, 'sources', document.source)!,
      publishedOn: dateOf(document.published),
      cites: refsOf(scene, 'documents', nowOf(scene, document.cites)).filter((cited) => cited !== ref),
      knownThrough:
        at === 0 || document.knownThrough === null ? [] : [refOf(scene, 'documents', document.knownThrough % at)!],
      marking: nowOf(scene, document.marking),
    }
  })
}

/** Those that a data set defines. */
export function incidentsOf(scene: Scene, dataset: number): Entities['incidents'] {
  const defined = [...scene.world.incidents.entries()].filter(([, incident]) => incident.dataset === dataset)
  return defined.map(([at, { type, date, place, located, dataset: _, ...incident }]) => ({
    ref: refOf(scene, 'incidents', at)!,
    ...namedOf(scene, incident),
    incidentType: type,
    date: dateOf(date),
    place: refOf(scene, 'places', place),
    location: located ? { longitude: 40 + at, latitude: 35, precision: 'NEAR' as const } : undefined,
  }))
}

function namedOf(scene: Scene, { names, marking }: Named) {
  return {
    names: names.map(({ value, lang, kind, marking, usedBy }) => ({
      value: `${value} ${scene.prefix}`,
      lang,
      kind,
      marking,
      usedBy: [claimantOf(scene, usedBy)].filter((user) => user !== undefined),
    })),
    marking: nowOf(scene, marking),
  }
}
