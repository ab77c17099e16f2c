import { countryName, isoTwo } from '../countries/iso-codes.ts'
import { imported, rejected, shown, valueKey, wordSlug } from '../imported.ts'
import type { Imported } from '../importer.ts'
import { coded, type Place } from './claims-of-cluster.ts'
import type { Cluster } from './cluster.ts'
import { isAttributed } from './codebook.ts'

/** As what the galaxy lists an actor, and of which country it has it: descriptions by the publisher, which keep the cluster. */
export function descriptionClaims(cluster: Cluster, place: Place, cites: string[]): Imported[] {
  const { words } = place.actorType
  return [
    claim(cluster, place, { value: { key: valueKey(words), en: words }, cites, modality: 'STATED' }),
    ...[...new Set(cluster.countries)].map((code) => countryClaim(code, cluster, place, cites)),
  ]
}

function countryClaim(code: string, cluster: Cluster, place: Place, cites: string[]): Imported {
  const two = isoTwo(code === 'UK' ? 'GB' : code)
  if (two === undefined) {
    const message = `meta.country of ${shown(cluster.name)} has ${shown(code)}, which is no code of ISO 3166. Give one there: of this word no claim is made, and the record of the cluster keeps it.`
    return rejected(message, place.line)
  }
  const value = { key: `of-${two.toLowerCase()}`, en: `of ${countryName(two)}` }
  if (!isAttributed(place.actorType)) return claim(cluster, place, { value, cites, modality: 'STATED' })
  const sure = cluster.confidence === '' ? '' : `, with a confidence of ${cluster.confidence} of 100`
  const statement = { en: `${cluster.name} is attributed to ${countryName(two)}${sure}.` }
  return claim(cluster, place, { value, cites, modality: 'ASSESSED', statement })
}

interface Description {
  value: { key: string; en: string }
  cites: string[]
  modality: 'STATED' | 'ASSESSED'
  statement?: { en: string }
}

/** Galaxies share clusters, so that what each of them says has the galaxy in its id. */
function claim(cluster: Cluster, place: Place, { value, cites, ...said }: Description): Imported {
  return imported(
    'claims',
    {
      id: `${cluster.id}-in-${wordSlug(place.galaxy.type)}-${value.key}`,
      ...coded(cluster, place),
      ...said,
      subject: `misp:${cluster.id}`,
      predicate: 'CHARACTERISED_AS',
      value,
      ...(cites.length > 0 && { cites }),
    },
    place.line,
  )
}
