import { createHash, timingSafeEqual } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { AppError } from '../errors/app-error.ts'
import { marking } from '../vocabulary/index.ts'
import { type Permission, permissions } from './permissions.ts'

const tokenEntry = z.strictObject({
  name: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'A SHA-256 is 64 hexadecimal digits.'),
  clearance: marking.schema,
  permissions: z.array(z.enum(Object.keys(permissions) as [Permission, ...Permission[]])).default([]),
})

/** What the file keeps of a token: everything but the token. */
export type TokenEntry = z.infer<typeof tokenEntry>

/** Reads the file of tokens, which only its owner may read. */
export function readTokens(path: string): readonly TokenEntry[] {
  assertPrivate(path)
  const { data, error } = z.array(tokenEntry).safeParse(parseJson(path))
  if (error) {
    const [issue] = error.issues
    throw new AppError(
      'INVALID_CONFIG',
      `The file of tokens ${path} is wrong at ${issue!.path.join('.') || 'its top'}: ${issue!.message} Correct it, or make entries with isnad token create.`,
    )
  }
  return data
}

/** The entry of a token, compared in a time that tells nothing of how much was right. */
export function findToken(tokens: readonly TokenEntry[], token: string): TokenEntry | undefined {
  const digest = digestOf(token)
  return tokens.find(({ sha256 }) => timingSafeEqual(Buffer.from(sha256, 'hex'), digest))
}

export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest()

function assertPrivate(path: string): void {
  const mode = modeOf(path)
  if ((mode & 0o077) !== 0)
    throw new AppError(
      'INVALID_CONFIG',
      `Others than its owner may read the file of tokens ${path}. Run chmod 600 on it.`,
    )
}

function modeOf(path: string): number {
  try {
    return statSync(path).mode
  } catch (cause) {
    throw new AppError(
      'INVALID_CONFIG',
      `The file of tokens ${path}, named by ISNAD_TOKENS, cannot be read. Make it with isnad token create, or unset ISNAD_TOKENS.`,
      { cause },
    )
  }
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new AppError(
      'INVALID_CONFIG',
      `The file of tokens ${path} is no JSON. Make it anew with isnad token create.`,
      { cause },
    )
  }
}
