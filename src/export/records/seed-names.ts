import type { NameInput } from '../../entities/shared-inputs.ts'
import type { SeedName } from '../../import/seed/format/common.ts'
import { scriptOf } from '../../import/seed/inputs/script-of.ts'
import { groupBy } from '../../lib/group-by.ts'
import { type Shorten, said, seedMarking } from './seed-values.ts'

interface SeedNames {
  readonly name: Record<string, SeedName>
  readonly aliases?: Record<string, SeedName[]> | undefined
}

/** What `nameInputs` reads as these names. Where the viewer sees no primary name, the first one stands in for it. */
export function seedNames(names: readonly NameInput[], shorten: Shorten): SeedNames {
  const isShown = names.some(({ kind }) => kind === 'PRIMARY')
  const shown = isShown ? names.filter(({ kind }) => kind === 'PRIMARY') : names.slice(0, 1)
  const name = new Map<string, SeedName>()
  for (const one of shown) if (!name.has(tagOf(one))) name.set(tagOf(one), primaryName(one, shorten))
  const others = groupBy(
    names.filter((one) => !shown.includes(one)),
    tagOf,
  )
  const aliases = [...others].map(([tag, all]) => [tag, all.map((one) => alias(one, shorten))] as const)
  return { name: Object.fromEntries(name), aliases: aliases.length === 0 ? undefined : Object.fromEntries(aliases) }
}

function primaryName({ value, usedBy, marking }: NameInput, shorten: Shorten) {
  return plainly(said({ value, usedBy: usedBy.map(shorten), marking: seedMarking(marking) }))
}

function alias({ value, kind, scheme, usedBy, marking }: NameInput, shorten: Shorten) {
  const usual = scheme === undefined ? 'ALIAS' : 'ROMANISATION'
  const told = kind === usual ? undefined : (kind as Exclude<typeof kind, 'PRIMARY'>)
  return plainly(said({ value, kind: told, scheme, usedBy: usedBy.map(shorten), marking: seedMarking(marking) }))
}

/** A name of which nothing is told but its words is written as these. */
const plainly = <T extends { value: string }>(name: T): T | string =>
  Object.keys(name).length === 1 ? name.value : name

/** The language, with the script where the letters alone do not tell it, or where the language is not usually written in it. */
function tagOf({ value, lang = 'und', script }: NameInput): string {
  if (script === undefined || (script === scriptOf(value) && script === usualScript(lang))) return lang
  return `${lang}-${script}`
}

function usualScript(lang: string): string | undefined {
  return new Intl.Locale(lang).maximize().script
}
