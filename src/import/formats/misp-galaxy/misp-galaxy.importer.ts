import { citedPage } from '../cited-page.ts'
import { imported, rejected, shown, wordSlug } from '../imported.ts'
import type { Imported, Importer } from '../importer.ts'
import { actorIds } from './actor-ids.ts'
import { type Place, publisherOf, relatedClaims, releaseOf, sponsorClaims } from './claims-of-cluster.ts'
import { type Cluster, toCluster } from './cluster.ts'
import { type ActorType, actorTypeOf } from './codebook.ts'
import { descriptionClaims } from './descriptions.ts'
import { type Galaxy, readClusters, readGalaxy } from './read-galaxy.ts'

export const mispGalaxy: Importer = {
  name: 'misp-galaxy',
  title: 'MISP galaxy: clusters of actors with their aliases, suspected sponsors and references (JSON)',
  dataset: ({ name }) => {
    const galaxy = wordSlug(name.replace(/^clusters_/u, '').replace(/\.[^.]*$/u, ''))
    return {
      id: `misp-galaxy-${galaxy}`,
      scheme: 'misp',
      title: `MISP galaxy: ${galaxy}`,
      licence: 'CC0 1.0 or BSD-2-Clause',
      citation: 'MISP galaxy, misp-project.org',
    }
  },
  async *read(file) {
    const galaxy = await readGalaxy(file.path)
    const actorType = actorTypeOf(galaxy)
    const about = { file: file.name, galaxy, actorType, actors: await actorIds(file) }
    yield* publication(galaxy)
    for await (const item of readClusters(file.path)) {
      if ('kind' in item) yield item
      else yield* clusterRecords(item.value, { ...about, line: item.line, row: item.index! + 1 })
    }
  },
}

function publication(galaxy: Galaxy): Imported[] {
  const { name, source, version } = galaxy
  const publisher = publisherOf(galaxy)
  const title = `MISP galaxy: ${name}${version === undefined ? '' : `, version ${version}`}`
  return [
    imported('sources', { id: publisher, kind: 'DATASET_PUBLISHER', name: { en: source } }, 1),
    imported('documents', { id: releaseOf(galaxy), title, kind: 'DATASET_RELEASE', source: publisher, lang: 'en' }, 1),
  ]
}

type AnyPlace = Omit<Place, 'actorType'> & { actorType: ActorType | undefined }

function clusterRecords(value: unknown, { actorType, ...about }: AnyPlace): Imported[] {
  const cluster = toCluster(value)
  if (typeof cluster === 'string') return [rejected(cluster, about.line)]
  if (!actorType) {
    const message = `${shown(cluster.name)} is a cluster of the type ${shown(about.galaxy.type)}, which is no kind of actor.`
    return [rejected(message, about.line)]
  }
  const place = { ...about, actorType }
  const others = [...new Set(cluster.synonyms)].filter((synonym) => synonym !== cluster.name)
  const aliases = others.length > 0 && { aliases: { en: others } }
  const { cites, items } = pagesOf(cluster, place)
  const named = { name: { en: cluster.name }, ...aliases }
  return [
    imported('actors', { id: `misp:${cluster.id}`, kind: actorType.kind, ...named }, place.line),
    ...items,
    ...descriptionClaims(cluster, place, cites),
    ...sponsorClaims(cluster, place, cites),
    ...relatedClaims(cluster, place),
  ]
}

function pagesOf(cluster: Cluster, { line }: Place) {
  const items: Imported[] = []
  const cites: string[] = []
  for (const address of new Set(cluster.references)) {
    const page = citedPage(address, line)
    items.push(...(page?.records ?? [rejected(refusal(cluster, address), line)]))
    if (page) cites.push(page.id)
  }
  return { cites, items }
}

const refusal = (cluster: Cluster, address: string) =>
  `meta.refs of ${shown(cluster.name)} has ${shown(address)}, which is no web address; it stays in the record only.`
