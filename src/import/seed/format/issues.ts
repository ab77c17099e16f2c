import type { z } from 'zod'
import { didYouMean } from '../../../lib/spelling/did-you-mean.ts'
import type { ProblemCode } from '../problem.ts'

export interface FieldProblem {
  path: PropertyKey[]
  code: ProblemCode
  message: string
}

type Issue = z.core.$ZodIssue

/** What zod found, as sentences for whoever wrote the file, one for each field. */
export function fieldProblems(issues: readonly Issue[], input: unknown): FieldProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, input))
}

function problemsOf(issue: Issue, input: unknown): FieldProblem[] {
  const { path, message } = issue
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField([...path, key], message.split(' ')))
    case 'invalid_union':
      return unionProblems(issue, input)
    case 'invalid_key':
      return [{ path, code: 'INVALID_VALUE', message: issue.issues[0]!.message }]
    case 'invalid_value':
      return valueAt(input, path) === undefined ? [missing(path)] : [{ path, code: 'UNKNOWN_WORD', message }]
    case 'invalid_type':
      return valueAt(input, path) === undefined ? [missing(path)] : [wrongType(issue, input)]
    default:
      return [{ path, code: isDate(issue) ? 'INVALID_DATE' : 'INVALID_VALUE', message }]
  }
}

function unknownField(path: PropertyKey[], known: string[]): FieldProblem {
  const field = String(path.at(-1))
  const meant = didYouMean(field, known)
  const hint = meant ? `Did you mean ${meant}?` : `The fields are ${known.join(', ')}.`
  return { path, code: 'UNKNOWN_FIELD', message: `There is no field ${JSON.stringify(field)} here. ${hint}` }
}

/** Of the short and the long form, the one whose type was meant tells what is wrong. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, input: unknown): FieldProblem[] {
  const { path } = issue
  if (valueAt(input, path) === undefined) return [missing(path)]
  const meant = issue.errors.find(
    (branch) => !branch.some((inner) => inner.code === 'invalid_type' && !inner.path.length),
  )
  if (meant) {
    return problemsOfBranch(meant, path, input)
  }
  return [
    {
      path,
      code: 'INVALID_VALUE',
      message: `${found(valueAt(input, path))} cannot stand here. Write text, in quotes where YAML reads something else.`,
    },
  ]
}

function problemsOfBranch(branch: readonly Issue[], path: PropertyKey[], input: unknown) {
  return fieldProblems(
    branch.map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
    input,
  )
}

function missing(path: PropertyKey[]): FieldProblem {
  return { path, code: 'MISSING_FIELD', message: `The field ${JSON.stringify(String(path.at(-1) ?? ''))} is missing.` }
}

const wanted: Record<string, string> = {
  string: 'text; put it in quotes',
  number: 'a number',
  int: 'a whole number',
  object: 'a record: fields with values',
  record: 'a value for each language, such as { en: …, ar: … }',
  array: 'a list, such as [one, other]',
}

function wrongType(issue: z.core.$ZodIssueInvalidType, input: unknown): FieldProblem {
  const message = `${found(valueAt(input, issue.path))} cannot stand here. It must be ${wanted[issue.expected] ?? issue.expected}.`
  return { path: issue.path, code: 'INVALID_VALUE', message }
}

function found(value: unknown): string {
  if (value === null) return 'Nothing (null)'
  if (Array.isArray(value)) return 'A list'
  if (typeof value === 'object') return 'An object'
  return `The ${typeof value === 'string' ? 'text' : 'value'} ${JSON.stringify(value)}`
}

function valueAt(input: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input)
}

const isDate = (issue: Issue) => issue.code === 'custom' && issue.params?.kind === 'date'
