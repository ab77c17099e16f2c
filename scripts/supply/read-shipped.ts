import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts'

const root = resolve(import.meta.dirname, '../..')

/** The packages that are shipped with this clone, by its package-lock.json and the imports of the explorer. */
export function readShipped(): readonly ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return shippedPackages(packages, importsOfExplorer())
}

function importsOfExplorer(): string[] {
  const web = join(root, 'web')
  const files = readdirSync(web).filter((name) => /\.tsx?$/u.test(name) && name !== 'vite.config.ts')
  const texts = files.map((name) => readFileSync(join(web, name), 'utf8'))
  const names = texts.flatMap((text) => [...text.matchAll(/(?:\bfrom |^import )'((?:@[^/']+\/)?[^./'][^/']*)/gmu)])
  return [...new Set(names.map(([, name]) => name!))]
}
