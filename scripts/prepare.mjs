// Brings a clone into the state in which programs and tests run. Nothing here may import a package: there may be none yet.
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { inTurn } from './in-turn.mjs'
import { install } from './install.mjs'
import { root } from './run-tool.mjs'

export async function prepare() {
  requireNode(20, 19)
  const clone = createHash('sha256').update(root).digest('hex').slice(0, 16)
  await inTurn(join(tmpdir(), `isnad-prepare-${clone}`), () => {
    install()
    build()
  })
}

function requireNode(major, minor) {
  const [actualMajor, actualMinor] = process.versions.node.split('.').map(Number)
  if (actualMajor > major || (actualMajor === major && actualMinor >= minor)) return
  console.error(
    `Isnad needs Node ${major}.${minor} or later; this is Node ${process.versions.node} (${process.execPath}).`,
  )
  process.exit(1)
}
