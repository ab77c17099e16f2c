import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Marking, marking } from '../../src/vocabulary/index.ts'

/** The file of tokens of one viewer for each clearance, with the right to see who works here and without; who has no token sees what is CLEAR. */
export function writeTokens(): { file: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-viewers-'))
  const file = join(folder, 'tokens.json')
  const tokens = marking.values.flatMap((clearance) =>
    [false, true].map((seesPeople) => ({
      name: viewerName(clearance, seesPeople),
      clearance,
      permissions: seesPeople ? ['people:read'] : [],
      sha256: createHash('sha256').update(tokenOf(clearance, seesPeople)).digest('hex'),
    })),
  )
  writeFileSync(file, JSON.stringify(tokens), { mode: 0o600 })
  return { file, remove: () => rmSync(folder, { recursive: true }) }
}

export function headersOf(viewer: Marking, seesPeople = false): Record<string, string> {
  return viewer === 'CLEAR' && !seesPeople ? {} : { authorization: `Bearer ${tokenOf(viewer, seesPeople)}` }
}

export function viewerName(clearance: Marking, seesPeople: boolean): string {
  return clearance === 'CLEAR' && !seesPeople ? 'anonymous' : tokenOf(clearance, seesPeople)
}

const tokenOf = (clearance: Marking, seesPeople: boolean) => (seesPeople ? `${clearance}-people` : clearance)
