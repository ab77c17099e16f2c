import { endOfTime } from '../../../src/lib/end-of-time.ts'
import type { Load } from '../worlds/loads.ts'
import type { ClaimFact, Fact, Facts, PropositionFact } from './facts.ts'
import type { Ids } from './ids.ts'
import { propositionKey } from './proposition-key.ts'
import { everMet, type Version } from './version.ts'
import { versionsOf } from './versions-of.ts'

type Named = Pick<Facts, 'actors' | 'places' | 'incidents' | 'sources' | 'documents' | 'datasets'>

/** Every version of every claim, and every proposition that one of them states. */
export function claimFacts(
  loads: readonly Load[],
  named: Named,
  ids: Ids,
): { claims: ClaimFact[]; propositions: PropositionFact[] } {
  const versions = versionsOf(loads)
  const nodes = new Map<string, Fact>(
    Object.values(named).flatMap((facts) => facts.map((fact): [string, Fact] => [fact.id, fact])),
  )
  const propositions = propositionFacts(versions, nodes, ids)
  for (const proposition of propositions) nodes.set(proposition.id, proposition)
  return { propositions, claims: versions.map((version) => claimFact(version, { versions, nodes, named, ids })) }
}

/** The ends stand as the first claim named them. */
function propositionFacts(versions: readonly Version[], nodes: ReadonlyMap<string, Fact>, ids: Ids): PropositionFact[] {
  const first = new Map<string, Version>()
  for (const version of versions) {
    const key = propositionKey(version.said.proposition)
    if (!first.has(key)) first.set(key, version)
  }
  return [...first.values()].map((version) => {
    const { said } = version
    const { subject, predicate, object, value, role, side } = said.proposition
    const id = ids.ofProposition(idOf(version, ids))
    const ends = [subject, object].map((ref) => (ref === undefined ? undefined : nodes.get(ids.of(ref))))
    const parts = [ends[0]!.orderKey, predicate, ends[1]?.orderKey ?? value?.key ?? '', role ?? '', side ?? '', id]
    return {
      type: 'Proposition',
      said: said.proposition,
      id,
      identifiers: [],
      level: Math.max(...ends.map((end) => end?.level ?? 0)),
      orderKey: parts.join('\t'),
      subject: ids.of(subject),
      object: object === undefined ? null : ids.of(object),
    }
  })
}

interface Context {
  readonly versions: readonly Version[]
  readonly nodes: ReadonlyMap<string, Fact>
  readonly named: Named
  readonly ids: Ids
}

function claimFact(version: Version, context: Context): ClaimFact {
  const { said, wording, recordedAt, withdrawnAt, supersession, rows } = version
  const id = idOf(version, context.ids)
  const references = referencesOf(version, context)
  const { proposition, claimant, document, dataset, against, place, incident } = references
  const behind = [proposition, claimant, document, dataset, place, incident, ...against].filter((one) => one !== null)
  return {
    type: 'Claim',
    said,
    wording,
    id,
    identifiers: [version.slug],
    level: Math.max(version.ownLevel, ...behind.map((one) => context.nodes.get(one)!.level)),
    orderKey: orderKeyOf(version, id),
    recordedAt,
    withdrawnAt,
    supersession,
    rows,
    ...references,
    ...linksOf(version, context),
  }
}

function referencesOf({ said, slug, recordedAt, dataset }: Version, { named, ids }: Context) {
  const optional = (ref: string | undefined) => (ref === undefined ? null : ids.of(ref))
  const document = named.documents.find((one) => one.said.ref === said.document)
  const speaking = named.sources.find((one) => one.said.ref === said.claimant)
  return {
    proposition: ids.ofProposition(ids.ofVersion(slug, recordedAt)),
    claimant: ids.of(said.claimant),
    document: document?.id ?? null,
    source: document?.source ?? speaking?.id ?? null,
    dataset: ids.of(dataset),
    against: said.against.map((ref) => ids.of(ref)),
    place: optional(said.place),
    incident: optional(said.incident),
    cites: said.cites.map((ref) => ids.of(ref)),
  }
}

/** Another claim is named by its slug: meant are the versions of the line meant that stood in the record together with this one. */
function linksOf(
  version: Version,
  { versions, ids }: Context,
): Pick<ClaimFact, 'derivedFrom' | 'relations' | 'supersedes'> {
  const { said, names } = version
  const meant = (way: string, slug: string) => {
    const line = names.get(`${way} ${slug}`)
    return versions.filter((one) => one.line === line && everMet(one, version)).map((one) => idOf(one, ids))
  }
  const ofSlug = version.supersedes.map(({ version: earlier, reason }) => ({ claim: idOf(earlier, ids), reason }))
  return {
    derivedFrom: said.derivedFrom.flatMap(({ claim, how }) =>
      meant('DERIVED_FROM', claim).map((one) => ({ claim: one, how })),
    ),
    relations: said.relations.flatMap(({ to, type, rationale, assertedBy }) =>
      meant('RELATES_TO', to).map((one) => ({
        to: one,
        type,
        rationale: rationale ?? null,
        assertedBy: assertedBy === undefined ? null : ids.of(assertedBy),
      })),
    ),
    supersedes: [
      ...ofSlug,
      ...said.supersedes.flatMap((slug) =>
        meant('SUPERSEDES', slug).map((claim) => ({ claim, reason: said.supersession! })),
      ),
    ],
  }
}

/** Newest record first, then in the order of its data set. */
function orderKeyOf({ recordedAt, position }: Version, id: string): string {
  return `${String(endOfTime - recordedAt).padStart(15, '0')}-${String(position).padStart(9, '0')}-${id}`
}

const idOf = ({ slug, recordedAt }: Version, ids: Ids): string => ids.ofVersion(slug, recordedAt)
