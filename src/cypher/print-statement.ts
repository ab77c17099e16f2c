import type { CompiledQuery } from './compiled-query.ts'
import type { Fragment, Part } from './fragment.ts'

/** Prints a statement: names its variables and parameters, and indents what stands inside something. Equal shapes give equal texts, whatever the values. */
export function printStatement(name: string, statement: Fragment): CompiledQuery {
  const params: Record<string, unknown> = {}
  const text = print(statement, namer(params))
  return Object.freeze({ name, text: `/* ${name} */\n${text}`, params: Object.freeze(params) })
}

/** Gives every variable and parameter object its own name: the hint, numbered where it is taken. */
function namer(params: Record<string, unknown>): (part: Exclude<Part, string | Fragment>) => string {
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
    if (part.kind === 'parameter') params[name.slice(1)] = part.value
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
