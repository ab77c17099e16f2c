import type { ClaimInput } from '../../../src/entities/claim/claim.record.ts'
import { canonicalJson } from '../../../src/lib/canonical-json.ts'
import { endOfTime } from '../../../src/lib/end-of-time.ts'
import { marking } from '../../../src/vocabulary/index.ts'
import type { Load } from '../worlds/loads.ts'
import { propositionKey } from './proposition-key.ts'
import { isClaimantsOwn, type Version } from './version.ts'

/** Every version of every claim that these loads leave, in the order in which they were recorded. */
export function versionsOf(loads: readonly Load[]): Version[] {
  const versions: Version[] = []
  for (const load of loads) {
    const before = new Map(load.dataset.claims.map(({ ref }) => [ref, speaking(versions, ref)]))
    const fresh = load.dataset.claims.flatMap((said, position) => {
      const standing = before.get(said.ref)
      return standing && saysTheSame(standing.said, said) ? [] : [{ said, position, standing }]
    })
    const recorded = fresh.map((one) => record(one, versions, load))
    for (const version of recorded) nameOthers(version, versions)
    for (const { ref, marking } of load.dataset.claims) mark(versions, ref, marking)
    for (const { ref, proposition } of load.dataset.claims) {
      const version = speaking(versions, ref)
      if (version) version.wording = proposition.value?.text ?? {}
    }
    for (const { ref, record: row } of load.dataset.claims) speaking(versions, ref)?.rows.push({ at: load.at, row })
    withdrawGone(versions, load)
  }
  return versions
}

interface Fresh {
  readonly said: ClaimInput
  readonly position: number
  readonly standing: Version | undefined
}

/** The version in the record that no later one of its slug there revises. */
function speaking(versions: readonly Version[], slug: string): Version | undefined {
  const standing = versions.filter((version) => version.slug === slug && isInRecord(version))
  const revised = standing.flatMap(({ supersedes }) =>
    supersedes.filter(({ reason }) => isClaimantsOwn(reason)).map(({ version }) => version),
  )
  return standing.find((version) => !revised.includes(version))
}

function record({ said, position, standing }: Fresh, versions: Version[], { at, dataset }: Load): Version {
  const takesBack = said.supersedes.length > 0
  const reason = (takesBack ? undefined : said.supersession) ?? 'RECORD_CORRECTED'
  const earlier = versions.filter(({ slug }) => slug === said.ref)
  const corrected = standing && !isClaimantsOwn(reason) ? standing : undefined
  if (corrected) corrected.withdrawnAt = at
  const continued = standing ? corrected : earlier.at(-1)
  const inherited = corrected?.supersedes.filter(
    (one) => isClaimantsOwn(one.reason) && one.version.withdrawnAt === endOfTime,
  )
  const version: Version = {
    slug: said.ref,
    said,
    wording: {},
    dataset: dataset.dataset.ref,
    rows: [],
    position,
    recordedAt: at,
    withdrawnAt: endOfTime,
    ownLevel: marking.rank(said.marking),
    line: continued?.line ?? `${said.ref} from ${at}`,
    names: new Map(),
    supersession: takesBack ? said.supersession! : standing ? reason : null,
    supersedes: standing ? [{ version: standing, reason }, ...(inherited ?? [])] : [],
  }
  versions.push(version)
  return version
}

/** What a corrected version named, its correction means too; else the version of that slug which speaks is meant. */
function nameOthers(version: Version, versions: readonly Version[]): void {
  const { said, names, supersedes } = version
  const corrected = supersedes.find(({ reason }) => !isClaimantsOwn(reason))?.version
  const named = [
    ...said.derivedFrom.map(({ claim }) => ['DERIVED_FROM', claim] as const),
    ...said.relations.map(({ to }) => ['RELATES_TO', to] as const),
    ...said.supersedes.map((slug) => ['SUPERSEDES', slug] as const),
  ]
  for (const [way, slug] of named) {
    const meant = corrected?.names.get(`${way} ${slug}`)
    const isKept = versions.some(({ line, withdrawnAt }) => line === meant && withdrawnAt === endOfTime)
    const line = isKept ? meant : speaking(versions, slug)?.line
    if (line !== undefined) names.set(`${way} ${slug}`, line)
  }
}

/** A new marking is no new version; what has left the record is raised to it and never lowered. */
function mark(versions: readonly Version[], slug: string, said: ClaimInput['marking']): void {
  const level = marking.rank(said)
  const now = speaking(versions, slug)
  for (const version of versions.filter((one) => one.slug === slug)) {
    if (version === now) version.ownLevel = level
    else if (!isInRecord(version)) version.ownLevel = Math.max(version.ownLevel, level)
  }
}

function withdrawGone(versions: readonly Version[], { at, dataset }: Load): void {
  const told = new Set(dataset.claims.map(({ ref }) => ref))
  for (const version of versions)
    if (version.dataset === dataset.dataset.ref && !told.has(version.slug) && isInRecord(version))
      version.withdrawnAt = at
}

const isInRecord = ({ withdrawnAt }: Version): boolean => withdrawnAt === endOfTime

/** A marking, why a claim differs from before, and the row that it was read from are no part of what it says. */
function saysTheSame(a: ClaimInput, b: ClaimInput): boolean {
  return canonicalJson(content(a)) === canonicalJson(content(b))
}

function content({ marking: _, record: __, supersession, ...said }: ClaimInput): unknown {
  const unordered = {
    proposition: propositionKey(said.proposition),
    against: said.against.toSorted(),
    cites: said.cites.toSorted(),
    derivedFrom: said.derivedFrom.map(canonicalJson).sort(),
    relations: said.relations.map(canonicalJson).sort(),
  }
  return { ...said, ...unordered, reason: said.supersedes.length > 0 ? supersession : null }
}
