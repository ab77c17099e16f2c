import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import type { ErrorCode } from '../errors/app-error.ts'

export interface OperationLimits {
  readonly maxDepth: number
  readonly maxFields: number
}

/**
 * An operation nests and selects at most so many fields: what is deeper or larger costs the database far more than it tells.
 * A fragment counts wherever it is spread, and introspection counts like the rest.
 */
export function operationLimit(limits: OperationLimits): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const known: KnownSizes = new Map()
    return {
      OperationDefinition: (operation) => {
        const complaint = complaintOf(sizeOf(operation.selectionSet, context, known), limits)
        if (complaint !== null) context.reportError(tooComplex(complaint, operation))
      },
    }
  }
}

interface Size {
  readonly depth: number
  readonly fields: number
}

type KnownSizes = Map<FragmentDefinitionNode, Size>

const NOTHING: Size = { depth: 0, fields: 0 }

function complaintOf({ depth, fields }: Size, { maxDepth, maxFields }: OperationLimits): string | null {
  if (depth > maxDepth)
    return `The operation nests fields ${depth} deep; this server allows ${maxDepth}. Ask for the inner part in an operation of its own.`
  if (fields > maxFields)
    return `The operation selects more than ${maxFields} fields, its fragments counted wherever they are spread. Ask for parts of it in operations of their own.`
  return null
}

function tooComplex(message: string, operation: OperationDefinitionNode): GraphQLError {
  const code: ErrorCode = 'QUERY_TOO_COMPLEX'
  return new GraphQLError(message, { nodes: operation, extensions: { code } })
}

function sizeOf(selectionSet: SelectionSetNode | undefined, context: ValidationContext, known: KnownSizes): Size {
  if (selectionSet === undefined) return NOTHING
  const sizes = selectionSet.selections.map((selection): Size => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value, context, known)
    const { depth, fields } = sizeOf(selection.selectionSet, context, known)
    return selection.kind === Kind.FIELD ? { depth: depth + 1, fields: fields + 1 } : { depth, fields }
  })
  return {
    depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    fields: sizes.reduce((sum, { fields }) => sum + fields, 0),
  }
}

/** Each fragment is measured once, for fragments that spread fragments multiply. One that spreads itself is reported by a rule of GraphQL; here it only has to end. */
function sizeOfFragment(name: string, context: ValidationContext, known: KnownSizes): Size {
  const fragment = context.getFragment(name)
  if (fragment == null) return NOTHING
  if (!known.has(fragment)) {
    known.set(fragment, NOTHING)
    known.set(fragment, sizeOf(fragment.selectionSet, context, known))
  }
  return known.get(fragment)!
}
