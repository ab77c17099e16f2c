import fc, { type GeneratorValue } from 'fast-check'
import { type DocumentNode, Kind, parse, print, type SelectionNode, type SelectionSetNode, visit } from 'graphql'

/** Writes an operation otherwise, so that it asks the same of the database and more or less of the response: type names, fragments, what is skipped and included. */
export function redress(text: string, random: GeneratorValue): string {
  const document = visit(parse(text), {
    OperationDefinition: {
      leave: (operation) => ({
        ...operation,
        variableDefinitions: [...(operation.variableDefinitions ?? []), ...ASKED],
        selectionSet: { ...operation.selectionSet, selections: [...operation.selectionSet.selections, ...USING] },
      }),
    },
    SelectionSet: {
      leave: (set: SelectionSetNode): SelectionSetNode => ({
        ...set,
        selections: set.selections.flatMap((selection) => redressed(selection, random)),
      }),
    },
  }) as DocumentNode
  return print(document)
}

/** The variables that directives look at. */
export const directiveVariables = { yes: true, no: false }

function redressed(selection: SelectionNode, random: GeneratorValue): readonly SelectionNode[] {
  switch (random(fc.nat, 11)) {
    case 0:
      return [selection, ...selectionsOf('__typename')]
    case 1:
      return [...selectionsOf('kindOf: __typename @skip(if: $no)'), selection]
    case 2:
      return [selection, ...selectionsOf('unseen: __typename @include(if: $no)')]
    case 3:
      return [within('... @include(if: $yes)', selection)]
    case 4:
      return [within('...', selection), ...selectionsOf('... @skip(if: $yes) { __typename }')]
    case 5:
      return [selection, selection]
    default:
      return [selection]
  }
}

function within(fragment: string, selection: SelectionNode): SelectionNode {
  const [outer] = selectionsOf(`${fragment} { __typename }`)
  if (outer?.kind !== Kind.INLINE_FRAGMENT) throw new Error(`${fragment} is no inline fragment.`)
  return { ...outer, selectionSet: { ...outer.selectionSet, selections: [selection] } }
}

function selectionsOf(text: string): readonly SelectionNode[] {
  const [definition] = parse(`{ ${text} }`).definitions
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : []
}

const [asking] = parse('query ($yes: Boolean!, $no: Boolean! = false) { __typename }').definitions
const ASKED = asking?.kind === Kind.OPERATION_DEFINITION ? (asking.variableDefinitions ?? []) : []

/** A variable that nothing uses is an error. */
const USING = selectionsOf('__typename @include(if: $yes) @skip(if: $no)')
