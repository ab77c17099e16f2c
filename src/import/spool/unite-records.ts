import { canonicalJson } from '../../lib/canonical-json.ts'
import type { SeedKind } from '../seed/files/seed-file.ts'

export type SpooledValue = Readonly<Record<string, unknown>> & { readonly id: string }

/** Kinds that many rows of a file name, each of them in its own words. */
const namedKinds: readonly SeedKind[] = ['actors', 'places', 'incidents', 'sources']

/**
 * What two records of one id say together: names and identifiers are united, all else has to be equal. The row that each
 * was read from is no part of it; the first one stays. Null where they differ.
 */
export function uniteRecords(kind: SeedKind, first: SpooledValue, next: SpooledValue): SpooledValue | null {
  const [one, other] = [splitOf(kind, first), splitOf(kind, next)]
  if (canonicalJson(one.rest) !== canonicalJson(other.rest)) return null
  const identifiers = [...new Set([...one.identifiers, ...other.identifiers])]
  return {
    ...first,
    ...(namedKinds.includes(kind) && unitedNames(one.names, other.names)),
    ...(identifiers.length > 0 && { identifiers }),
  }
}

interface Names {
  readonly name: Readonly<Record<string, Name>>
  readonly aliases: Readonly<Record<string, readonly Name[]>>
}
type Name = string | { readonly value: string }

function splitOf(kind: SeedKind, value: SpooledValue) {
  const { name, aliases, identifiers, record, ...rest } = value as SpooledValue & Partial<Names>
  const isNamed = namedKinds.includes(kind)
  return {
    rest: isNamed ? rest : { ...rest, name, aliases },
    names: { name: name ?? {}, aliases: aliases ?? {} },
    identifiers: (identifiers as readonly string[] | undefined) ?? [],
  }
}

/** The first name in each language is the one to show; whatever else it is called in that language is an alias. */
function unitedNames(one: Names, other: Names): Partial<Names> {
  const name = { ...other.name, ...one.name }
  const languages = [
    ...new Set([...Object.keys(one.aliases), ...Object.keys(other.aliases), ...Object.keys(other.name)]),
  ]
  const aliases = languages.flatMap((language) => {
    const shown = name[language]
    const demoted = other.name[language]
    const all = [...(one.aliases[language] ?? []), ...(demoted ? [demoted] : []), ...(other.aliases[language] ?? [])]
    const seen = new Set(shown ? [textOf(shown)] : [])
    const kept = all.filter((alias) => !seen.has(textOf(alias)) && seen.add(textOf(alias)))
    return kept.length > 0 ? [[language, kept] as const] : []
  })
  return aliases.length > 0 ? { name, aliases: Object.fromEntries(aliases) } : { name }
}

const textOf = (name: Name): string => (typeof name === 'string' ? name : name.value)
