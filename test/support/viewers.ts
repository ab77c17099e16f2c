import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Marking, marking } from '../../src/vocabulary/index.ts'

/** The file of tokens of one viewer for each clearance; who has no token sees what is CLEAR. */
export function writeTokens(): { file: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-viewers-'))
  const file = join(folder, 'tokens.json')
  const tokens = marking.values.map((clearance) => ({
    name: clearance,
    clearance,
    permissions: [],
    sha256: createHash('sha256').update(clearance).digest('hex'),
  }))
  writeFileSync(file, JSON.stringify(tokens), { mode: 0o600 })
  return { file, remove: () => rmSync(folder, { recursive: true }) }
}

export function headersOf(viewer: Marking): Record<string, string> {
  return viewer === 'CLEAR' ? {} : { authorization: `Bearer ${viewer}` }
}
