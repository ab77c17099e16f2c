import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from 'graphql'
import type { Limits } from '../../config.ts'
import type { ErrorCode } from '../../errors/app-error.ts'

export type OperationLimits = Pick<Limits, 'maxDepth' | 'maxFields' | 'maxAliases' | 'maxDirectives'>

/**
 * An operation nests, selects and repeats at most so many fields: what is larger costs far more than it tells. A fragment counts
 * wherever it is spread, and introspection counts like the rest. This is looked at before anything else is validated, for
 * the rules of GraphQL compare fields in pairs.
 */
export function operationLimits(limits: OperationLimits): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document: (document) => {
      const complaint = complaintOf(document, context, limits)
      if (complaint === null) return undefined
      const code: ErrorCode = 'QUERY_TOO_COMPLEX'
      context.reportError(new GraphQLError(complaint, { extensions: { code } }))
      // In place of the document the rules go on with one that has nothing to look at.
      return { ...document, definitions: [] }
    },
  })
}

interface Size {
  readonly depth: number
  readonly fields: number
  /** How many fields stand beside one that asks the same of the same object. */
  readonly repeats: number
  /** The fields of the selection itself, by the type that they are asked of. */
  readonly own: ReadonlySet<string>
  readonly ownFields: number
}

type KnownSizes = Map<FragmentDefinitionNode, Size>

const NOTHING: Size = { depth: 0, fields: 0, repeats: 0, own: new Set(), ownFields: 0 }

function complaintOf(document: DocumentNode, context: ValidationContext, limits: OperationLimits): string | null {
  const known: KnownSizes = new Map()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const size = sizeOf(definition.selectionSet, '', { context, known })
    const complaint = sizeComplaint({ ...size, repeats: size.repeats + ownRepeats(size) }, limits)
    if (complaint !== null) return complaint
  }
  const directives = directivesIn(document)
  if (directives <= limits.maxDirectives) return null
  return `The operation has ${directives} directives; this server allows ${limits.maxDirectives}. Leave out what is not asked for instead of skipping it.`
}

function sizeComplaint({ depth, fields, repeats }: Size, limits: OperationLimits): string | null {
  if (depth > limits.maxDepth)
    return `The operation nests fields ${depth} deep; this server allows ${limits.maxDepth}. Ask for the inner part in an operation of its own.`
  if (fields > limits.maxFields)
    return `The operation selects more than ${limits.maxFields} fields, its fragments counted wherever they are spread. Ask for parts of it in operations of their own.`
  if (repeats > limits.maxAliases)
    return `The operation asks for the same field of the same object again ${repeats} times, under other names or the same; this server allows ${limits.maxAliases}. Ask for parts of it in operations of their own.`
  return null
}

function directivesIn(document: DocumentNode): number {
  let count = 0
  visit(document, {
    Directive: () => {
      count += 1
    },
  })
  return count
}

interface Measuring {
  readonly context: ValidationContext
  readonly known: KnownSizes
}

function sizeOf(selectionSet: SelectionSetNode, type: string, measuring: Measuring): Size {
  const sizes = selectionSet.selections.map((selection): Size => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value, measuring)
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return sizeOf(selection.selectionSet, selection.typeCondition?.name.value ?? type, measuring)
    const below = selection.selectionSet === undefined ? NOTHING : sizeOf(selection.selectionSet, '', measuring)
    return {
      depth: below.depth + 1,
      fields: below.fields + 1,
      repeats: below.repeats + ownRepeats(below),
      own: new Set([`${type}.${selection.name.value}`]),
      ownFields: 1,
    }
  })
  const sum = (of: 'fields' | 'repeats' | 'ownFields') => sizes.reduce((all, size) => all + size[of], 0)
  return {
    depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    fields: sum('fields'),
    repeats: sum('repeats'),
    own: new Set(sizes.flatMap(({ own }) => [...own])),
    ownFields: sum('ownFields'),
  }
}

const ownRepeats = ({ own, ownFields }: Size): number => ownFields - own.size

/** Each fragment is measured once, for fragments that spread fragments multiply. One that spreads itself is reported by a rule of GraphQL; here it only has to end. */
function sizeOfFragment(name: string, measuring: Measuring): Size {
  const fragment = measuring.context.getFragment(name)
  if (fragment == null) return NOTHING
  const { known } = measuring
  if (!known.has(fragment)) {
    known.set(fragment, NOTHING)
    known.set(fragment, sizeOf(fragment.selectionSet, fragment.typeCondition.name.value, measuring))
  }
  return known.get(fragment)!
}
