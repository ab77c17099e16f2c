import { GraphQLError, type GraphQLSchema, Kind, type ValueNode } from 'graphql'
import { parseEdtf } from '../../dates/edtf/parse-edtf.ts'

/** Checks the values of our scalars where they enter; what goes out was checked when it was written. */
export function attachScalars(schema: GraphQLSchema): void {
  for (const [name, check] of Object.entries(checks)) {
    const scalar = schema.getType(name) as unknown as {
      parseValue: (value: unknown) => unknown
      parseLiteral: (node: ValueNode) => unknown
    }
    scalar.parseValue = (value) => {
      if (typeof value !== 'string')
        throw new GraphQLError(`${name} is written as a string, not as ${JSON.stringify(value)}.`)
      return check(value)
    }
    scalar.parseLiteral = (node) => {
      if (node.kind !== Kind.STRING) throw new GraphQLError(`${name} is written as a string.`, { nodes: node })
      return placed(node, () => check(node.value))
    }
  }
}

/** A value written in the operation is wrong at a place. */
function placed<T>(node: ValueNode, check: () => T): T {
  try {
    return check()
  } catch (error) {
    throw new GraphQLError((error as Error).message, { nodes: node })
  }
}

const checks: Readonly<Record<string, (value: string) => string>> = {
  EdtfDate: (value) => {
    try {
      return parseEdtf(value).edtf
    } catch (error) {
      throw new GraphQLError((error as Error).message)
    }
  },
  DateTime: (value) => {
    const [day, time] = value.split('T')
    const isTime = /^\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/u.test(time ?? '')
    if (isDay(day!) && isTime && !Number.isNaN(Date.parse(value))) return value
    throw new GraphQLError(`"${value}" is no moment. Write date, time and offset, such as 2021-03-01T00:00:00Z.`)
  },
  Date: (value) => {
    if (isDay(value)) return value
    throw new GraphQLError(`"${value}" is no date. Write it as 2021-03-01.`)
  },
  Url: (value) => {
    if (URL.canParse(value)) return value
    throw new GraphQLError(`"${value}" is no URL.`)
  },
  Ref: (value) => {
    if (value.trim() !== '') return value
    throw new GraphQLError('A reference is an id, or scheme:value such as isnad:isis; it is never empty.')
  },
}

/** `Date.parse` takes the 31st of February for the 3rd of March. */
function isDay(text: string): boolean {
  const parsed = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(text)
}
