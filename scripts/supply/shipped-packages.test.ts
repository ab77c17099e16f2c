import { expect, test } from 'vitest'
import { shippedPackages } from './shipped-packages.ts'

const locked = {
  '': { license: 'Apache-2.0' },
  'node_modules/server': { license: 'MIT', dependencies: { both: '1' } },
  'node_modules/both': { license: 'ISC' },
  'node_modules/view': {
    license: 'MIT',
    dev: true,
    dependencies: { both: '1', deep: '2' },
    peerDependencies: { peer: '1', absent: '1' },
  },
  'node_modules/view/node_modules/deep': { license: 'BSD-3-Clause', dev: true, dependencies: { deeper: '1' } },
  'node_modules/deep': { license: 'MPL-2.0', dev: true },
  'node_modules/deeper': { dev: true },
  'node_modules/@scope/tool': { license: 'MPL-2.0', dev: true },
  'node_modules/peer': { license: 'MIT', devOptional: true },
}

test('finds what the server runs on and what is built into the explorer, and no tool', () => {
  const shipped = shippedPackages(locked, ['view']).map(({ path, partOf }) => [path, partOf])
  expect(Object.fromEntries(shipped)).toEqual({
    'node_modules/both': 'server',
    'node_modules/deeper': 'explorer',
    'node_modules/peer': 'explorer',
    'node_modules/server': 'server',
    'node_modules/view': 'explorer',
    'node_modules/view/node_modules/deep': 'explorer',
  })
})

test('calls a package by its name and tells its licence', () => {
  expect(shippedPackages(locked, ['@scope/tool']).at(0)).toEqual({
    path: 'node_modules/@scope/tool',
    name: '@scope/tool',
    licence: 'MPL-2.0',
    partOf: 'explorer',
  })
})
