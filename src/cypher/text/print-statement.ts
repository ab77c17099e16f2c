import type { RequestValues } from '../request-values.ts'
import type { CompiledQuery } from './compiled-query.ts'
import type { Fragment, Parameter, Part } from './fragment.ts'

/** A statement whose text serves every request that shares its plan. */
export interface Statement {
  readonly name: string
  readonly text: string
  /** The statement with the values of a request; what is wrong with one of them is thrown here. */
  readonly bind: (request: RequestValues) => CompiledQuery
}

/** Prints a statement: names its variables and parameters, and indents what stands inside something. Equal shapes give equal texts, whatever the values. */
export function printStatement(name: string, statement: Fragment): Statement {
  const parameters = new Map<string, Parameter['value']>()
  const text = `/* ${name} */\n${print(statement, namer(parameters))}`
  const bind = (request: RequestValues) => {
    const params = Object.fromEntries([...parameters].map(([key, value]) => [key, value(request)]))
    return Object.freeze({ name, text, params: Object.freeze(params) })
  }
  return Object.freeze({ name, text, bind })
}

/** A piece of a statement as it would read by itself. */
export const printFragment = (fragment: Fragment): string => print(fragment, namer(new Map()))

/** Gives every variable and parameter object its own name: the hint, numbered where it is taken. */
function namer(parameters: Map<string, Parameter['value']>): (part: Exclude<Part, string | Fragment>) => string {
  const names = new Map<Part, string>()
  const taken = new Set<string>()
  return (part) => {
    const known = names.get(part)
    if (known !== undefined) return known
    const hint = part.kind === 'parameter' ? `$${part.name}` : part.hint
    let name = hint
    for (let number = 2; taken.has(name); number += 1) name = `${hint}${number}`
    taken.add(name)
    names.set(part, name)
    if (part.kind === 'parameter') parameters.set(name.slice(1), part.value)
    return name
  }
}

function print(part: Part, nameOf: ReturnType<typeof namer>): string {
  if (typeof part === 'string') return part
  if (part.kind !== 'fragment') return nameOf(part)
  let text = ''
  for (const child of part.parts) {
    const printed = print(child, nameOf)
    text += typeof child === 'string' ? printed : printed.replaceAll('\n', `\n${indentOf(text)}`)
  }
  return text
}

const indentOf = (text: string): string => /^ */u.exec(text.slice(text.lastIndexOf('\n') + 1))![0]
