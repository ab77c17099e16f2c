import {
  type ASTNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import type { ErrorCode } from '../errors/app-error.ts'

/** An operation nests at most so many fields: what lies deeper costs the database far more than it tells. Introspection counts like the rest. */
export function depthLimit(maxDepth: number): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    OperationDefinition: (operation) => {
      const depth = depthOf(operation.selectionSet, context, new Set())
      if (depth > maxDepth) context.reportError(tooDeep(depth, maxDepth, operation))
    },
  })
}

function tooDeep(depth: number, maxDepth: number, operation: ASTNode): GraphQLError {
  const code: ErrorCode = 'QUERY_TOO_COMPLEX'
  const message = `The operation nests fields ${depth} deep; this server allows ${maxDepth}. Ask for the inner part in an operation of its own.`
  return new GraphQLError(message, { nodes: operation, extensions: { code } })
}

/** A fragment that spreads itself is reported by a rule of GraphQL; here it only has to end. */
function depthOf(
  selectionSet: SelectionSetNode | undefined,
  context: ValidationContext,
  open: ReadonlySet<FragmentDefinitionNode>,
): number {
  if (selectionSet === undefined) return 0
  const depths = selectionSet.selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return 1 + depthOf(selection.selectionSet, context, open)
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, context, open)
    const fragment = context.getFragment(selection.name.value)
    return fragment && !open.has(fragment) ? depthOf(fragment.selectionSet, context, new Set([...open, fragment])) : 0
  })
  return Math.max(0, ...depths)
}
