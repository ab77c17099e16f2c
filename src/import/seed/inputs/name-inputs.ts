import type { NameInput } from '../../../entities/shared-inputs.ts'
import type { SeedName, SeedNamed } from '../format/common.ts'
import { scriptOf } from './script-of.ts'

type Resolve = (reference: string) => string

/** The names of a record: the ones to show first, then the others, each in the order of the file. */
export function nameInputs({ name, aliases = {} }: SeedNamed, resolve: Resolve): NameInput[] {
  const primary = Object.entries(name).map(([tag, entry]) => ({
    ...nameInput(tag, entry, resolve),
    kind: 'PRIMARY' as const,
  }))
  const others = Object.entries(aliases).flatMap(([tag, entries]) =>
    entries.map((entry) => nameInput(tag, entry, resolve)),
  )
  return [...primary, ...others]
}

function nameInput(tag: string, entry: SeedName, resolve: Resolve): NameInput {
  const { usedBy = [], marking = 'CLEAR', ...name } = typeof entry === 'string' ? { value: entry } : entry
  const { lang, script } = splitTag(tag)
  return {
    kind: 'scheme' in name && name.scheme ? 'ROMANISATION' : 'ALIAS',
    ...name,
    lang,
    script: script ?? scriptOf(name.value),
    usedBy: usedBy.map(resolve),
    marking,
  }
}

/** `ar-Latn` is the language ar in the script Latn; a region stays with the language. */
function splitTag(tag: string): { lang: string; script?: string } {
  const script = /-([A-Z][a-z]{3})(?=-|$)/.exec(tag)?.[1]
  return script ? { lang: tag.replace(`-${script}`, ''), script } : { lang: tag }
}
