import type { RelatedPlan } from '../../cypher/plan.ts'
import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import { cypher, variable } from '../../cypher/text/fragment.ts'
import { onlyRow } from '../../cypher/text/only-row.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'
import { column, effectiveMarking } from './column.ts'
import { languagesParameter, sameLanguage, wantedLanguages } from './localised.ts'
import { many } from './related.ts'

export interface StoredName {
  readonly value: string
  readonly lang: string | null
  readonly kind: string
}

/** `name(lang)`: the display name. Neo4j chooses it, by the rule of `bestName`: of all that is read for a list, most would else be names that nobody sees. */
export const displayName: FieldPlanner<Reading> = (field, { scope }) => {
  const languages = languagesParameter(wantedLanguages(field, scope))
  const name = variable('name')
  return {
    kind: 'column',
    label: 'name',
    read: (node) =>
      onlyRow(cypher`COLLECT {
  MATCH (${node})-[:NAMED]->(${name}:Name)
  WHERE ${visible(name, scope)}
  RETURN ${name}.value ORDER BY [wanted IN ${languages} | wanted <> split(toLower(coalesce(${name}.lang, '')), '-')[0]], ${name}.kind <> 'PRIMARY', ${name}.position LIMIT 1
}`),
    decode: (raw) => raw,
  }
}

/** `names`: every name that the viewer may see, as the data set lists them. */
export const names = many({
  hint: 'name',
  pattern: (from, to) => cypher`(${from})-[:NAMED]->(${to}:Name)`,
  orderBy: (name) => cypher`${name}.position`,
})

export const nameModel: ObjectModel<Reading> = {
  type: 'Name',
  fields: {
    value: column('value'),
    lang: column('lang'),
    script: column('script'),
    scheme: column('scheme'),
    kind: column('kind'),
    marking: effectiveMarking,
    usedBy: many({
      hint: 'user',
      pattern: (from, to) => cypher`(${from})-[:USED_BY]->(${to}:Claimant)`,
      orderBy: (user) => cypher`${user}.orderKey`,
    }),
  },
}

/** The names from which a display name is chosen, as one column of the entity at hand. */
export function storedNames(reading: Reading): RelatedPlan {
  return {
    kind: 'related',
    label: 'names',
    many: true,
    hint: 'name',
    match: { pattern: (from, to) => cypher`(${from})-[:NAMED]->(${to}:Name)`, where: (to) => [visible(to, reading)] },
    orderBy: (name) => cypher`${name}.position`,
    item: {
      kind: 'column',
      label: 'name',
      read: (name) => cypher`${name} {.value, .lang, .kind}`,
      decode: (raw) => raw,
    },
  }
}

/** In each language wanted a primary name before any other; else the first primary one, else the first. */
export function bestName(all: readonly StoredName[], languages: readonly string[]): string | null {
  for (const wanted of languages) {
    const inLanguage = all.filter(({ lang }) => lang !== null && sameLanguage(lang, wanted))
    const match = inLanguage.find(({ kind }) => kind === 'PRIMARY') ?? inLanguage[0]
    if (match !== undefined) return match.value
  }
  return (all.find(({ kind }) => kind === 'PRIMARY') ?? all[0])?.value ?? null
}
