import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run-tool.mjs'

/** Installs what package-lock.json says, unless exactly that is installed. */
export function install() {
  if (isInstalled()) return
  console.error('Installing dependencies')
  const { status, error } = spawnSync('npm', ['ci', '--include=dev', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status === 0) return
  const reason = error ? `npm could not be run (${error.message})` : 'npm says why above'
  console.error(`Isnad's dependencies could not be installed: ${reason}.`)
  process.exit(1)
}

/** npm writes its own lock file into node_modules when it has finished; packages for other machines are left out there. */
function isInstalled() {
  const wanted = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  if (installed === undefined) return false
  return Object.entries(wanted).every(
    ([path, { version, integrity, optional }]) =>
      path === '' ||
      (installed[path] === undefined ? optional === true : isSame(installed[path], { version, integrity })),
  )
}

function isSame(installed, { version, integrity }) {
  return installed.version === version && installed.integrity === integrity
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return undefined
  }
}
