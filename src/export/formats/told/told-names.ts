import type { SeedName, SeedNamed } from '../../../import/seed/format/common.ts'
import { type Marking, marking, type NameKind } from '../../../vocabulary/index.ts'

export interface ToldNames {
  /** Of a record together with its names: its own, or that of its least marked name where all are marked higher. */
  marking: Marking
  /** The name to show, by language. */
  name: Record<string, string>
  others: { value: string; lang: string; kind: NameKind }[]
}

/**
 * The names of a record for a format that marks a record as a whole. Names marked higher than that are left out: they would
 * lose their marking, or hide all the rest behind it.
 */
export function toldNames(record: SeedNamed & { marking?: Marking }): ToldNames {
  const primary = Object.entries(record.name)
  const lowest = Math.min(...primary.map(([, name]) => rankOf(name)))
  const level = Math.max(marking.rank(record.marking ?? 'CLEAR'), lowest)
  const others = Object.entries(record.aliases ?? {}).flatMap(([lang, names]) => names.map((name) => ({ lang, name })))
  return {
    marking: marking.values[level]!,
    name: Object.fromEntries(
      primary.filter(([, name]) => rankOf(name) <= level).map(([lang, name]) => [lang, textOf(name)]),
    ),
    others: others
      .filter(({ name }) => rankOf(name) <= level)
      .map(({ lang, name }) => ({ lang, value: textOf(name), kind: kindOf(name) })),
  }
}

/** The name to show in English where there is one. */
export function shownName(names: Pick<ToldNames, 'name'>): { lang: string; value: string } {
  const lang = names.name.en === undefined ? Object.keys(names.name)[0]! : 'en'
  return { lang, value: names.name[lang]! }
}

const textOf = (name: SeedName) => (typeof name === 'string' ? name : name.value)
const rankOf = (name: SeedName) => marking.rank((typeof name === 'object' && name.marking) || 'CLEAR')

function kindOf(name: SeedName): NameKind {
  if (typeof name === 'string') return 'ALIAS'
  const { kind, scheme } = name as { kind?: NameKind; scheme?: unknown }
  return kind ?? (scheme === undefined ? 'ALIAS' : 'ROMANISATION')
}
