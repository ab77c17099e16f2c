import { AppError } from '../errors/app-error.ts'
import { findToken, type TokenEntry } from './token-file.ts'
import { anonymous, type Viewer, viewerWith } from './viewer.ts'

/** The viewer behind an Authorization header. No header is anonymous; a header that proves nothing is an error. */
export function authenticate(header: string | undefined, tokens: readonly TokenEntry[]): Viewer {
  if (header === undefined) return anonymous
  const token = /^Bearer +(\S+)$/iu.exec(header)?.[1]
  if (token === undefined)
    throw new AppError(
      'UNAUTHENTICATED',
      'The Authorization header is not of the form "Bearer <token>". Correct it, or leave it out to read as anonymous.',
    )
  const entry = findToken(tokens, token)
  if (entry === undefined)
    throw new AppError(
      'UNAUTHENTICATED',
      'The token is unknown here. Ask for a new one, or leave the Authorization header out to read as anonymous.',
    )
  return viewerWith(entry)
}
