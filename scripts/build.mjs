import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, runTool } from './run-tool.mjs'

/** Builds the programs and the explorer into dist/, each only when what it is made of has changed. */
export function build() {
  buildOnce('dist/.built', ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'], () => {
    for (const name of list('dist')) if (name !== 'web') rmSync(join(root, 'dist', name), { recursive: true })
    runTool('Building Isnad', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
  })
  buildOnce('dist/web/.built', ['web', 'package-lock.json'], () => {
    runTool('Building the explorer', 'node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn')
  })
}

/** The mark, written last, holds what the output beside it was made of. */
function buildOnce(markFile, inputs, work) {
  const mark = join(root, markFile)
  const hash = hashOf(inputs)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return
  work()
  writeFileSync(mark, hash)
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesBelow)) hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

function filesBelow(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return list(path).flatMap((name) => filesBelow(join(path, name)))
}

function list(folder) {
  return existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build()
