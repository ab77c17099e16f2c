import type { ClaimInput } from '../../entities/claim/claim.record.ts'
import { matchDataset } from '../../graph/derived/match-dataset.ts'
import { contentHash } from '../../lib/content-hash.ts'
import { marking } from '../../vocabulary/index.ts'
import { slugOf } from '../formats/imported.ts'
import type { ExternalRef, SeedDataset } from '../seed/seed-dataset.ts'
import type { PlaceMatch } from './gazetteer-places.ts'
import { codeOf, reasonOf } from './reasons.ts'

const { scheme, value } = matchDataset
export const MATCHES = `${scheme}:${value}`
const IMPORTER = `${scheme}:importer`

/** The data set in which the importer says which places are which of a gazetteer. */
export function matchClaims(matches: readonly PlaceMatch[]): SeedDataset {
  const said = {
    ...{ dataset, places: [], sources: [], actors: [importer], documents: [], incidents: [] },
    claims: matches.map(claimOf).sort((one, other) => (one.ref < other.ref ? -1 : 1)),
    ...{ assessments: [], coverage: [] },
  } satisfies Omit<SeedDataset, 'externalRefs' | 'contentHash'>
  return { ...said, externalRefs: said.claims.flatMap(endsOf), contentHash: contentHash(said) }
}

const dataset: SeedDataset['dataset'] = {
  ref: MATCHES,
  scheme,
  title: 'Places found in gazetteers',
  licence: 'CC0 1.0',
  marking: 'CLEAR',
}

const named = (value: string, lang: string, script: string) => ({
  value,
  lang,
  script,
  kind: 'PRIMARY' as const,
  usedBy: [],
  marking: 'CLEAR' as const,
})

const importer: SeedDataset['actors'][number] = {
  ref: IMPORTER,
  identifiers: [],
  names: [named('Importer of Isnad', 'en', 'Latn'), named('مستورِد إسناد', 'ar', 'Arab')],
  actorKind: 'OTHER',
  marking: 'CLEAR',
}

/** Its slug stays the same whatever the place is taken for. */
function claimOf(match: PlaceMatch): ClaimInput {
  const { named, place, by, gazetteer, level } = match
  return {
    ref: `${scheme}:${slugOf(gazetteer.scheme, named.refs[0]!)}`,
    proposition: { predicate: 'SAME_AS', subject: named.refs[0]!, object: codeOf(place, gazetteer) },
    polarity: 'ASSERTED',
    modality: by === 'CODE' ? 'STATED' : 'ASSESSED',
    ...(by === 'SOUND' && { likelihood: 'LIKELY' }),
    claimant: IMPORTER,
    attribution: 'FIRST_HAND',
    statement: { en: reasonOf(match) },
    marking: marking.values[level]!,
    ...{ supportTypes: [], tolls: [], against: [], cites: [], derivedFrom: [], relations: [], supersedes: [] },
  }
}

function endsOf({ ref, proposition: { subject, object } }: ClaimInput): ExternalRef[] {
  return [subject, object!].map((end) => ({ ref: end, kinds: ['places'], file: MATCHES, line: 1, path: ref }))
}
