import { invariant } from '../../lib/invariant.ts'
import type { Late } from '../request-values.ts'

/** A variable of a statement. Two objects are two variables, whatever their hints; names are given when the statement is printed. */
export interface Variable {
  readonly kind: 'variable'
  readonly hint: string
}

/** A value that travels beside the text. Its name is a wish: a second parameter of that name is numbered, even one of the same value. */
export interface Parameter {
  readonly kind: 'parameter'
  readonly name: string
  readonly value: Late<unknown>
}

/** A piece of Cypher: text written in this code base, variables and parameters. No other string ever gets in. */
export interface Fragment {
  readonly kind: 'fragment'
  readonly parts: readonly Part[]
}

export type Part = string | Variable | Parameter | Fragment

export const variable = (hint: string): Variable => Object.freeze({ kind: 'variable', hint })

export const parameter = (name: string, value: Late<unknown>): Parameter =>
  Object.freeze({ kind: 'parameter', name, value })

/** The template tag of all statements: `` cypher`MATCH (${n}) WHERE ${n}.id = ${parameter('id', id)}` ``. */
export function cypher(strings: TemplateStringsArray, ...values: readonly Exclude<Part, string>[]): Fragment {
  invariant(!values.includes(undefined as never), 'A part of a statement is missing.')
  const parts = strings.flatMap((text, index) => (index < values.length ? [text, values[index]!] : [text]))
  return Object.freeze({ kind: 'fragment', parts: Object.freeze(parts) })
}

export function join(
  fragments: readonly Exclude<Part, string>[],
  separator: ', ' | ' AND ' | ' OR ' | '\n' | '\nUNION\n' | '\nUNION ALL\n' | ' ' | ',\n' | ' + ',
): Fragment {
  const parts = fragments.flatMap((fragment, index) => (index === 0 ? [fragment] : [separator, fragment]))
  return Object.freeze({ kind: 'fragment', parts: Object.freeze(parts) })
}
