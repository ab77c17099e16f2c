import type { Vocabulary } from './define-vocabulary.ts'

/** The vocabularies as GraphQL enums, without the enums and values whose schema coordinates are left out. */
export function printSdl(vocabularies: readonly Vocabulary[], leftOut: ReadonlySet<string> = new Set()): string {
  const enums = vocabularies.filter(({ name }) => !leftOut.has(name)).map((each) => printEnum(each, leftOut))
  return [HEADER, ...enums].join('\n')
}

const HEADER = '# Generated from src/vocabulary by `npm run generate:vocabulary`. Do not edit.\n'

function printEnum({ name, description, values, entries }: Vocabulary, leftOut: ReadonlySet<string>): string {
  const members = values
    .filter((value) => !leftOut.has(`${name}.${value}`))
    .map((value) => `  ${quoted(entries[value]!.description)}\n  ${value}\n`)
  return `${quoted(description)}\nenum ${name} {\n${members.join('')}}\n`
}

function quoted(description: string): string {
  return JSON.stringify(description)
}
