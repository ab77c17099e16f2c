import { expect, test } from 'vitest'
import { shippedAdvisories, unexplained } from './advisories.ts'

const shipped = [{ path: 'node_modules/sax', name: 'sax', licence: 'MIT', partOf: 'server' as const }]
const about = (name: string, id: string, path = `node_modules/${name}`) => ({
  [name]: {
    nodes: [path],
    via: [{ title: `Trouble in ${name}`, url: `advisories/${id}`, severity: 'high' }, 'another-package'],
  },
})
const report = JSON.stringify({ vulnerabilities: { ...about('sax', 'GHSA-1'), ...about('vite', 'GHSA-2') } })

test('an advisory counts where the package is shipped, and no tool', () => {
  expect(shippedAdvisories(report, shipped)).toMatchObject([{ id: 'GHSA-1', packages: ['sax'], severity: 'high' }])
})

test('a report without advisories has none, and what is no report is told from it', () => {
  expect(shippedAdvisories('{"vulnerabilities":{}}', shipped)).toEqual([])
  expect(shippedAdvisories('{"message":"405 Method Not Allowed"}', shipped)).toBeUndefined()
  expect(shippedAdvisories('', shipped)).toBeUndefined()
})

test('an advisory is named until its reason is written', () => {
  const advisories = shippedAdvisories(report, shipped)!
  expect(unexplained(advisories, {})).toEqual([
    'GHSA-1 (high) is about sax: Trouble in sax. Update, or write in .ci/advisories.yaml why it does no harm here.',
  ])
  expect(unexplained(advisories, { 'GHSA-1': 'Only files of the operator are read with it.' })).toEqual([])
})
