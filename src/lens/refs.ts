import type { Late } from '../cypher/request-values.ts'
import type { Arguments } from '../cypher/selection/arguments.ts'
import { cypher, type Fragment, join, parameter, type Variable, variable } from '../cypher/text/fragment.ts'
import { identifier } from '../cypher/text/identifiers.ts'
import { AppError } from '../errors/app-error.ts'
import { placeSteps } from './place-steps.ts'
import type { Reading } from './reading.ts'
import { inRecord, visible } from './visibility.ts'

/** What a reference may stand for; the label under which it is sought. */
export type RefKind =
  | 'Claimant'
  | 'Source'
  | 'Dataset'
  | 'Document'
  | 'Place'
  | 'Actor'
  | 'Incident'
  | 'Entity'
  | 'Claim'
  | 'Node'

/**
 * Has the head of the statement resolve the references of one argument, and gives the list of ids that they stand for; null where
 * the argument is missing. A claimant stands for itself and for the actor or source that is its body: both are one claimant. A
 * place stands for itself, for all that lies in it, and for what these are taken for.
 */
export function resolveRefs<T extends object>(
  reading: Reading,
  kind: RefKind,
  args: Arguments<T>,
  name: keyof T,
): Fragment | null {
  if (args.optional(name) === null) return null
  const argument = args.path(name)
  const [found, ids] = [variable(`${camelCase(argument)}Found`), variable(camelCase(argument))]
  const asked: Late<readonly string[]> = (request) => listOf(args.late(name)(request))
  const forms = args.fixed(name, (value) => formsOf(parseRefs(argument, listOf(value))))
  const parsed: Late<ParsedRefs> = (request) => parseRefs(argument, asked(request))
  reading.refs.push({ argument, refs: asked, found, ids, read: readRefs(reading, kind, { argument, forms, parsed }) })
  return cypher`${ids}`
}

const camelCase = (argument: string): string =>
  argument.replaceAll(/[^A-Za-z]+(\w?)/gu, (_, letter: string) => letter.toUpperCase())

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value as string])

/** A reference as it is looked up: by the identifier that it names, or by the id that it is. */
export function parseRef(
  argument: string,
  ref: string,
): { readonly scheme: string; readonly value: string } | { readonly id: string } {
  const colon = ref.indexOf(':')
  if (colon < 0 && ref.trim() !== '') return { id: ref }
  if (colon > 0 && colon < ref.length - 1) return { scheme: ref.slice(0, colon), value: ref.slice(colon + 1) }
  throw new AppError(
    'INVALID_REF',
    `${argument}: "${ref}" is no reference. Give an id, or scheme:value such as isnad:isis.`,
  )
}

interface ParsedRefs {
  readonly ids: readonly string[]
  readonly identifiers: readonly { readonly ref: string; readonly scheme: string; readonly value: string }[]
}

function parseRefs(argument: string, refs: readonly string[]): ParsedRefs {
  const parsed = refs.map((ref) => ({ ref, ...parseRef(argument, ref) }))
  return {
    ids: parsed.flatMap((one) => ('id' in one ? [one.id] : [])),
    identifiers: parsed.filter((one) => 'scheme' in one),
  }
}

const formsOf = ({ ids, identifiers }: ParsedRefs) => ({ byId: ids.length > 0, byIdentifier: identifiers.length > 0 })

interface AskedRefs {
  readonly argument: string
  readonly forms: ReturnType<typeof formsOf>
  readonly parsed: Late<ParsedRefs>
}

/** Each form of reference is its own look-up in an index, so that a list of one form costs no other. */
function readRefs(reading: Reading, kind: RefKind, { argument, forms, parsed }: AskedRefs): Fragment {
  const name = camelCase(argument)
  const lists: Fragment[] = []
  const ref = variable('ref')
  if (forms.byId) {
    const node = variable('node')
    lists.push(cypher`COLLECT {
  UNWIND ${parameter(`${name}Ids`, (request) => parsed(request).ids)} AS ${ref}
  MATCH (${node}:Node {id: ${ref}})
  WHERE ${node}:${identifier(kind)} AND ${visible(node, reading)}
  RETURN {ref: ${ref}, ids: ${standsFor(kind, node, reading)}}
}`)
  }
  if (forms.byIdentifier) {
    const node = variable('node')
    lists.push(cypher`COLLECT {
  UNWIND ${parameter(`${name}Identifiers`, (request) => parsed(request).identifiers)} AS ${ref}
  MATCH (:Identifier {scheme: ${ref}.scheme, value: ${ref}.value})<-[:IDENTIFIED_BY]-(${node}:${identifier(kind)})
  WHERE ${visible(node, reading)}
  RETURN {ref: ${ref}.ref, ids: ${standsFor(kind, node, reading)}}
}`)
  }
  return lists.length === 0 ? cypher`[]` : join(lists, ' + ')
}

function standsFor(kind: RefKind, node: Variable, reading: Reading): Fragment {
  if (kind === 'Place') return placesWithin(node, reading)
  if (kind !== 'Claimant' && kind !== 'Node') return cypher`[${node}.id]`
  const body = variable('body')
  const other = variable('other')
  return cypher`[${node}.id] + COLLECT {
  MATCH (${node})-[${body}:BODY]-(${other}:Claimant)
  WHERE ${inRecord(body, reading)} AND ${visible(other, reading)}
  RETURN ${other}.id
}`
}

function placesWithin(place: Variable, reading: Reading): Fragment {
  const within = variable('within')
  return cypher`COLLECT {
  MATCH (${place}) ${placeSteps('WITHIN', reading)} (${within}:Place)
  RETURN DISTINCT ${within}.id
}`
}
