import { z } from 'zod'
import { didYouMean } from '../lib/spelling/did-you-mean.ts'

export interface VocabularyEntry {
  label: { en: string; ar: string }
  description: string
  /** Words of other schemes that mean exactly this value; matched without regard to case. */
  aliases?: readonly string[]
}

/** A closed list of the domain. The order of its values is the order of the public contract, and their rank. */
export interface Vocabulary<V extends string = string, E extends VocabularyEntry = VocabularyEntry> {
  name: string
  description: string
  values: readonly [V, ...V[]]
  entries: Readonly<Record<V, E>>
  /** Accepts exactly the values; what is wrong is named, with the value that was probably meant. */
  schema: z.ZodType<V, V>
  is(value: unknown): value is V
  /** The value that a word of an import file stands for: a value or an alias, in any case. */
  parse(word: string): V | undefined
  rank(value: V): number
}

export type ValueOf<T> = T extends Vocabulary<infer V, infer _E> ? V : never

export function defineVocabulary<V extends string, E extends VocabularyEntry = VocabularyEntry>(
  name: string,
  description: string,
  entries: Record<V, E>,
): Vocabulary<V, E> {
  const values = Object.keys(entries) as [V, ...V[]]
  const ranks = new Map<unknown, number>(values.map((value, rank) => [value, rank]))
  const words = lookup(name, values, entries)
  const parse = (word: string) => words.get(word.trim().toLowerCase())
  return Object.freeze({
    name,
    description,
    values: Object.freeze(values),
    entries: Object.freeze(entries),
    schema: z.enum(values, { error: ({ input }) => rejection(name, input, values, parse) }) as z.ZodType<V, V>,
    is: (value: unknown): value is V => ranks.has(value),
    parse,
    rank: (value: V) => ranks.get(value)!,
  })
}

function lookup<V extends string>(name: string, values: readonly V[], entries: Record<V, VocabularyEntry>) {
  const words = new Map<string, V>()
  for (const value of values) {
    for (const word of [value, ...(entries[value].aliases ?? [])]) {
      const key = word.toLowerCase()
      const other = words.get(key)
      if (other) throw new Error(`"${word}" stands for both ${other} and ${value} in the vocabulary ${name}.`)
      words.set(key, value)
    }
  }
  return words
}

function rejection(
  name: string,
  input: unknown,
  values: readonly string[],
  parse: (word: string) => string | undefined,
) {
  if (typeof input !== 'string') return `${name} must be a word, one of ${values.join(', ')}.`
  const meant = parse(input) ?? didYouMean(input, values)
  const said = `${JSON.stringify(input)} is no ${name}.`
  return meant ? `${said} Did you mean ${meant}?` : `${said} It must be one of ${values.join(', ')}.`
}
