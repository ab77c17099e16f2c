import { foldName } from '../../../src/names/fold-name.ts'
import { marking } from '../../../src/vocabulary/index.ts'
import type { Fact, NamedFact, NameFact } from '../record/facts.ts'
import type { Reading } from '../view/reading.ts'
import type { Answer } from './answer.ts'
import { inOrder } from './connection.ts'
import { answersOf } from './node.answer.ts'

/** What every node has. */
export function common({ id, identifiers, level }: Fact): Answer {
  const split = identifiers.map((identifier) => {
    const colon = identifier.indexOf(':')
    return { scheme: identifier.slice(0, colon), value: identifier.slice(colon + 1) }
  })
  return {
    id,
    identifiers: split.toSorted((a, b) => (`${a.scheme}:${a.value}` < `${b.scheme}:${b.value}` ? -1 : 1)),
    marking: marking.values[level],
  }
}

/** What actors, places, incidents and sources have beside it. */
export function named(fact: NamedFact, reading: Reading): Answer {
  return {
    ...common(fact),
    name: ({ lang }: { lang?: string | null }) => displayName(fact.names, wanted(lang, reading)),
    names: () => fact.names.map((name) => nameAnswer(name, reading)),
  }
}

function nameAnswer({ value, lang, kind, level, users }: NameFact, reading: Reading): Answer {
  const known = users.map((id) => reading.view.get(id)).filter((user) => user !== null)
  return { value, lang, kind, marking: marking.values[level], usedBy: () => answersOf(inOrder(known), reading) }
}

/** The language that a field asks for goes before those of the request. */
export function wanted(lang: string | null | undefined, { languages }: Reading): readonly string[] {
  return lang == null ? languages : [lang, ...languages]
}

/** In the first language wanted that there is a name in, the one to show before any other; else the first one to show. */
export function displayName(names: readonly NameFact[], languages: readonly string[]): string {
  const inLanguages = languages.map((wanted) => names.filter(({ lang }) => lang === wanted))
  const candidates = inLanguages.find((found) => found.length > 0) ?? names
  return (candidates.find(({ kind }) => kind === 'PRIMARY') ?? candidates[0]!).value
}

export function hasNameWith(part: string, { names }: NamedFact): boolean {
  return names.some(({ value }) => foldName(value).includes(foldName(part)))
}
