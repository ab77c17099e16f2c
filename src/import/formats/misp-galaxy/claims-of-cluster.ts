import { likelihood } from '../../../vocabulary/index.ts'
import { imported, originalFields, rejected, shown, wordSlug } from '../imported.ts'
import type { Imported } from '../importer.ts'
import type { Cluster, Related } from './cluster.ts'
import { type ActorType, relatedTypes, stateOf, unnamedSponsors } from './codebook.ts'
import type { Galaxy } from './read-galaxy.ts'

/** Where a cluster was read. */
export interface Place {
  file: string
  line: number
  /** Its place among the clusters, from 1. */
  row: number
  galaxy: Galaxy
  /** What the clusters of the galaxy are. */
  actorType: ActorType
  /** All clusters of the import that are actors. */
  actors: ReadonlySet<string>
}

/** Several galaxies are loaded side by side, and one publisher may publish all of them. */
export const publisherOf = ({ source }: Galaxy) => `publisher-${wordSlug(source)}`
export const releaseOf = ({ type }: Galaxy) => `galaxy-${wordSlug(type)}`

/** Each suspected sponsor, under any of its spellings, is a suspicion of the publisher that rests on the references. */
export function sponsorClaims(cluster: Cluster, place: Place, cites: string[]): Imported[] {
  const found: Imported[] = []
  const seen = new Set<string>()
  for (const words of cluster.sponsors) {
    const named = sponsorsIn(words)
    if (typeof named === 'string') {
      found.push(rejected(`meta.cfr-suspected-state-sponsor of ${shown(cluster.name)} ${named}`, place.line))
      continue
    }
    for (const state of named) {
      if (seen.has(state.code)) continue
      seen.add(state.code)
      const id = `state-${state.code.toLowerCase()}`
      found.push(imported('actors', { id, kind: 'STATE', name: { en: state.name } }, place.line))
      found.push(
        imported(
          'claims',
          {
            id: `${cluster.id}-suspected-sponsor-${state.code.toLowerCase()}`,
            ...coded(cluster, place),
            subject: id,
            predicate: 'SUPPORTS',
            object: `misp:${cluster.id}`,
            modality: 'SUSPECTED',
            supportTypes: ['UNKNOWN'],
            supporterLevel: 'GOVERNMENT',
            ...(cites.length > 0 && { cites }),
          },
          place.line,
        ),
      )
    }
  }
  return found
}

/** The states named; several may be joined in one text. A sentence, where one of them is not known. */
function sponsorsIn(words: string) {
  const whole = stateOf(words)
  if (whole) return [whole]
  if (unnamedSponsors.has(words.toLowerCase()))
    return `says ${shown(words)}: no sponsor is named, so nothing is claimed.`
  const parts = words.split(/\s*[,;/]\s*|\s+and\s+/u).map((part) => ({ part, state: stateOf(part) }))
  const unknown = parts.find(({ state }) => !state)
  if (parts.length === 1) return `has ${shown(words)}, which is no spelling of a state that is known here.`
  if (unknown)
    return `has ${shown(words)}, of which ${shown(unknown.part)} is no spelling of a state that is known here.`
  return parts.map(({ state }) => state!)
}

/** A relation to another actor of the import, where its type says what a predicate says. */
export function relatedClaims(cluster: Cluster, place: Place): Imported[] {
  return cluster.related.map((related) => {
    const problem = problemOf(related, cluster, place)
    if (problem) return rejected(`related of ${shown(cluster.name)}: ${problem}`, place.line)
    const predicate = relatedTypes[related.type]!
    const said = likelihoodIn(related)
    return imported(
      'claims',
      {
        id: `${cluster.id}-${related.type}-${related.id}`,
        ...coded(cluster, place),
        subject: `misp:${cluster.id}`,
        predicate,
        object: `misp:${related.id}`,
        modality: said ? 'ASSESSED' : 'STATED',
        ...(said && { likelihood: said }),
        ...(predicate === 'SUPPORTS' && { supportTypes: ['UNKNOWN' as const] }),
      },
      place.line,
    )
  })
}

function problemOf({ id, type }: Related, cluster: Cluster, { actors }: Place): string | undefined {
  if (relatedTypes[type] === undefined) return `the type ${shown(type)} says nothing that a predicate says (to ${id}).`
  if (!actors.has(id)) return `${shown(type)} leads to ${id}, which is no actor in a file of the import.`
  if (id === cluster.id) return `${shown(type)} leads back to the cluster itself.`
  return undefined
}

function likelihoodIn({ tags }: Related) {
  const word = tags.map((tag) => /^estimative-language:likelihood-probability="(.+)"$/u.exec(tag)?.[1]).find(Boolean)
  return word === undefined ? undefined : likelihood.parse(word.replaceAll('-', ' '))
}

export function coded({ members }: Cluster, { file, row, galaxy }: Place) {
  return {
    claimant: publisherOf(galaxy),
    attribution: 'CODED' as const,
    document: releaseOf(galaxy),
    record: {
      file,
      row,
      ...(galaxy.version !== undefined && { release: galaxy.version }),
      fields: originalFields(members),
    },
  }
}
