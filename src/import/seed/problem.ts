import { shorten } from '../../lib/shorten.ts'

export interface Position {
  /** From 1. */
  line: number
  column?: number
}

/** What is wrong with a folder, one line of one file at a time. */
export interface Problem extends Position {
  /** Relative to the folder. */
  file: string
  /** The id of the record and the field in it, for example `claim-raid.tolls[0].low`; empty where the file as such is meant. */
  path: string
  code: ProblemCode
  message: string
}

export type ProblemCode =
  | 'NO_FOLDER'
  | 'EMPTY_FOLDER'
  | 'NO_DATASET_FILE'
  | 'UNKNOWN_FILE'
  | 'FILE_TOO_LARGE'
  | 'LINE_TOO_LONG'
  | 'NOT_UTF8'
  | 'MALFORMED'
  | 'DUPLICATE_KEY'
  | 'ALIAS_REFUSED'
  | 'MISSING_FIELD'
  | 'UNKNOWN_FIELD'
  | 'UNKNOWN_WORD'
  | 'INVALID_DATE'
  | 'INVALID_VALUE'
  | 'DUPLICATE_ID'
  | 'DUPLICATE_IDENTIFIER'
  | 'UNKNOWN_REFERENCE'
  | 'WRONG_KIND'
  | 'CYCLE'
  | 'CLAIM_RULE'

export type Report = (problem: Problem) => void

/** One problem as a line that editors and terminals make clickable. */
export function printProblem({ file, line, column, path, code, message }: Problem): string {
  const place = [file, line, ...(column === undefined ? [] : [column])].join(':')
  return `${place} ${code}${path && ` ${path}`}: ${shorten(message, MAX_MESSAGE)}`
}

const MAX_MESSAGE = 1_000

/** By file, line and column. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0)
}
