import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createToken } from './create-token.ts'
import { findToken, readTokens } from './token-file.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-tokens-'))
  path = join(folder, 'tokens.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('createToken', () => {
  it('adds an entry by which the token is known, and keeps the token nowhere', () => {
    const token = createToken(path, { name: 'desk', clearance: 'AMBER', permissions: ['people:read'] })
    expect(findToken(readTokens(path), token)).toMatchObject({ name: 'desk', clearance: 'AMBER' })
    expect(readFileSync(path, 'utf8')).not.toContain(token)
  })

  it('makes a file that only its owner can read, and keeps it so', () => {
    createToken(path, { name: 'desk', clearance: 'AMBER', permissions: [] })
    createToken(path, { name: 'field', clearance: 'GREEN', permissions: [] })
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readTokens(path).map(({ name }) => name)).toEqual(['desk', 'field'])
  })

  it('refuses a name that is taken and leaves the file as it was', () => {
    createToken(path, { name: 'desk', clearance: 'AMBER', permissions: [] })
    const before = readFileSync(path, 'utf8')
    expect(() => createToken(path, { name: 'desk', clearance: 'RED', permissions: [] })).toThrow('"desk" already')
    expect(readFileSync(path, 'utf8')).toBe(before)
  })
})
