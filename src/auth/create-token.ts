import { randomBytes } from 'node:crypto'
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { AppError } from '../errors/app-error.ts'
import { digestOf, readTokens, type TokenEntry } from './token-file.ts'

/** Adds a viewer to the file of tokens, which is made where it is not there; gives the token, which is kept nowhere. */
export function createToken(path: string, viewer: Omit<TokenEntry, 'sha256'>): string {
  const entries = existsSync(path) ? readTokens(path) : []
  if (entries.some(({ name }) => name === viewer.name)) {
    throw new AppError(
      'BAD_USER_INPUT',
      `${path} has a token of the name "${viewer.name}" already. Take another name, or remove that entry from the file.`,
    )
  }
  const token = randomBytes(32).toString('base64url')
  const { name, clearance, permissions } = viewer
  write(path, [...entries, { name, sha256: digestOf(token).toString('hex'), clearance, permissions }])
  return token
}

/** In one step, so that a server that reads the file meanwhile sees all of it, and never open to others. */
function write(path: string, entries: readonly TokenEntry[]): void {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(entries, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  renameSync(draft, path)
}
