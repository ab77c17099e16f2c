import { createHash } from 'node:crypto'
import { AppError } from '../errors/app-error.ts'

/** Where a page ended: the key of its last node, and the one that its list hangs on. */
export interface Position {
  readonly owner: string | null
  readonly key: string
}

/** Says where a page ended, in a form that only the same list understands. */
export function encodeCursor({ owner, key }: Position, binding: string): string {
  return Buffer.from(JSON.stringify([binding, owner, key])).toString('base64url')
}

/** What a cursor stands for. A cursor of another list, filter or lens is an error that names the argument. */
export function decodeCursor(cursor: string, binding: string, argument: string): Position {
  const parsed = parseCursor(cursor)
  if (parsed === null)
    throw new AppError(
      'BAD_CURSOR',
      `${argument}: "${cursor}" is no cursor. Pass on an endCursor or a cursor of an edge, unchanged.`,
    )
  const [given, owner, key] = parsed
  if (given !== binding) throw foreignCursor(argument)
  return { owner, key }
}

/** A cursor of one owner's list is none in the list of another. */
export function assertOwner(position: Position, owner: string | null, argument: string): void {
  if (position.owner !== owner) throw foreignCursor(argument)
}

/** Two lists with one binding have the same members in the same order, if they hang on the same owner. */
export function cursorBinding(list: unknown): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 12)
}

function foreignCursor(argument: string): AppError {
  return new AppError(
    'BAD_CURSOR',
    `${argument}: this cursor was given out for another list, filter or lens. Start this list again without ${argument}.`,
  )
}

type Parsed = readonly [binding: string, owner: string | null, key: string]

function parseCursor(cursor: string): Parsed | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return isCursor(parsed) ? parsed : null
  } catch {
    return null
  }
}

function isCursor(parsed: unknown): parsed is Parsed {
  if (!Array.isArray(parsed) || parsed.length !== 3) return false
  const [binding, owner, key] = parsed as unknown[]
  return typeof binding === 'string' && (owner === null || typeof owner === 'string') && typeof key === 'string'
}
