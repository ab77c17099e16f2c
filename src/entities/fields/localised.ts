import type { FieldPlanner } from '../../cypher/plan-object.ts'
import type { Late } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { cypher, type Fragment, type Parameter, parameter, type Variable } from '../../cypher/text/fragment.ts'
import { identifier } from '../../cypher/text/identifiers.ts'
import type { Reading } from '../../lens/reading.ts'

export interface LocalisedText {
  readonly lang: string
  readonly text: string
}

/** A text stored as `<name>Langs` and `<name>Texts`, in the best language for the request. */
export function localised(name: string): FieldPlanner<Reading> {
  return localisedFrom(
    name,
    (node) => cypher`[${node}.${identifier(`${name}Langs`)}, ${node}.${identifier(`${name}Texts`)}]`,
  )
}

/** A text read as a list of languages and one of texts, or as null where there is none. */
export function localisedFrom(
  label: string,
  read: (node: Variable, reading: Reading) => Fragment,
): FieldPlanner<Reading> {
  return (field, { scope }) => {
    const languages = wantedLanguages(field, scope)
    return {
      kind: 'column',
      label,
      read: (node) => read(node, scope),
      decode: (raw, request) => bestText(toTexts(raw), languages(request)),
    }
  }
}

export function toTexts(raw: unknown): LocalisedText[] {
  const [langs, texts] = (raw ?? [null, null]) as [string[] | null, string[] | null]
  return (langs ?? []).map((lang, index) => ({ lang, text: texts![index]! }))
}

/** The languages of the request, with the one that the field asks for in front. */
export function wantedLanguages(field: SelectedField, { languages }: Reading): Late<readonly string[]> {
  const lang = field.args.optional('lang') as Late<string> | null
  return lang === null ? languages : (request) => [lang(request), ...languages(request)]
}

/** The same languages for a statement to compare with; one parameter wherever the same are wanted. */
export function languagesParameter(languages: Late<readonly string[]>): Parameter {
  const given = parameters.get(languages)
  if (given !== undefined) return given
  const made = parameter('languages', (request) => languages(request).map(primarySubtag))
  parameters.set(languages, made)
  return made
}

const parameters = new WeakMap<Late<readonly string[]>, Parameter>()

/** The text in the first language wanted that it exists in; else in the first language stored; null where there is none. */
export function bestText(texts: readonly LocalisedText[], languages: readonly string[]): string | null {
  for (const wanted of languages) {
    const match = texts.find(({ lang }) => sameLanguage(lang, wanted))
    if (match !== undefined) return match.text
  }
  return texts[0]?.text ?? null
}

/** `ar-SY` is Arabic to whoever wants `ar`. */
export function sameLanguage(lang: string, wanted: string): boolean {
  return lang === wanted || primarySubtag(lang) === primarySubtag(wanted)
}

function primarySubtag(tag: string): string {
  const end = tag.indexOf('-')
  return (end === -1 ? tag : tag.slice(0, end)).toLowerCase()
}
