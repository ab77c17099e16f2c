import type { GraphQLSchema } from 'graphql'
import { schemaMembers } from './schema-members.ts'

export interface ContractCheck {
  contract: GraphQLSchema
  schema: GraphQLSchema
  /** Schema coordinate → the issue that owns it. */
  deferred: ReadonlyMap<string, string>
}

/** What keeps the schema from being the contract without what is deferred, one sentence each; empty where nothing does. */
export function contractGaps({ contract, schema, deferred }: ContractCheck): string[] {
  const promised = schemaMembers(contract)
  const offered = schemaMembers(schema)
  return [
    ...staleEntries(deferred, promised),
    ...offeredEarly(deferred, offered),
    ...missingOrDifferent(promised, offered, deferred),
    ...newDemands(promised, offered),
  ]
}

type Members = ReadonlyMap<string, string>

function staleEntries(deferred: ContractCheck['deferred'], promised: Members): string[] {
  return [...deferred]
    .filter(([coordinate]) => !promised.has(coordinate))
    .map(
      ([coordinate, issue]) =>
        `${coordinate} is deferred to "${issue}" but the contract has no such member: remove the entry.`,
    )
}

function offeredEarly(deferred: ContractCheck['deferred'], offered: Members): string[] {
  return [...deferred]
    .filter(([coordinate]) => offered.has(coordinate))
    .map(
      ([coordinate, issue]) =>
        `${coordinate} is offered by the schema and still deferred to "${issue}": remove one of the two.`,
    )
}

function missingOrDifferent(promised: Members, offered: Members, deferred: ContractCheck['deferred']): string[] {
  return [...promised].flatMap(([coordinate, expected]) => {
    if (ownersOf(coordinate).some((owner) => deferred.has(owner))) return []
    const found = offered.get(coordinate)
    if (found === undefined)
      return [`${coordinate} is promised by the contract and missing: add it, or defer it to an issue.`]
    return found === expected
      ? []
      : [`${coordinate} is \`${expected}\` in the contract but \`${found}\` in the schema.`]
  })
}

/** A caller who knows the contract alone cannot give what it does not name. */
function newDemands(promised: Members, offered: Members): string[] {
  return [...offered]
    .filter(
      ([coordinate, signature]) => isInput(coordinate, offered) && signature.endsWith('!') && !promised.has(coordinate),
    )
    .filter(([coordinate]) => promised.has(ownersOf(coordinate)[1]!))
    .map(([coordinate]) => `${coordinate} is demanded by the schema and unknown to the contract: make it optional.`)
}

function isInput(coordinate: string, members: Members): boolean {
  return coordinate.endsWith(':)') || members.get(coordinate.split('.')[0]!) === 'InputObjectTypeDefinition'
}

/** A member, then what it is a member of, outwards: `A.b(c:)`, `A.b`, `A`. */
function ownersOf(coordinate: string): string[] {
  const [member] = coordinate.split('(')
  const [type] = member!.split(/[. ]/u)
  return [...new Set([coordinate, member!, type!])]
}
