import { createHash } from 'node:crypto'
import { AppError } from '../errors/app-error.ts'

/** Says where a page ended, in a form that only the same list understands. */
export function encodeCursor(key: string, binding: string): string {
  return Buffer.from(JSON.stringify([binding, key])).toString('base64url')
}

/** The key that a cursor stands for. A cursor of another list, filter or lens is an error that names the argument. */
export function decodeCursor(cursor: string, binding: string, argument: string): string {
  const parsed = parseCursor(cursor)
  if (parsed === null)
    throw new AppError(
      'BAD_CURSOR',
      `${argument}: "${cursor}" is no cursor. Pass on an endCursor or a cursor of an edge, unchanged.`,
    )
  if (parsed.binding !== binding) {
    throw new AppError(
      'BAD_CURSOR',
      `${argument}: this cursor was given out for another list, filter or lens. Start this list again without ${argument}.`,
    )
  }
  return parsed.key
}

/** Two lists with one binding have the same members in the same order. */
export function cursorBinding(list: unknown): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 12)
}

function parseCursor(cursor: string): { binding: string; key: string } | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(parsed) || parsed.length !== 2 || typeof parsed[0] !== 'string' || typeof parsed[1] !== 'string')
      return null
    return { binding: parsed[0], key: parsed[1] }
  } catch {
    return null
  }
}
