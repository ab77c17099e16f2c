import { expect, test } from 'vitest'
import { licenceProblems, licencesPage } from './licences.ts'

const under = (licence: string | undefined) => ({
  path: 'node_modules/x',
  name: 'x',
  licence,
  partOf: 'server' as const,
})

test.each(['MIT', '(MIT AND BSD-3-Clause)', '(MPL-2.0 OR Apache-2.0)', 'GPL-3.0 OR MIT'])(
  '%s is compatible',
  (licence) => {
    expect(licenceProblems([under(licence)])).toEqual([])
  },
)

test.each([undefined, '', 'GPL-3.0', 'MIT AND GPL-3.0', '(MIT OR ISC) AND GPL-3.0', 'SEE LICENSE IN LICENSE'])(
  '%s is not, and the package is named',
  (licence) => {
    expect(licenceProblems([under(licence)])).toMatchObject([expect.stringContaining('node_modules/x is under')])
  },
)

test('the page has one row for a package, however often it is installed', () => {
  const rows = licencesPage([under('MIT'), { ...under('MIT'), path: 'node_modules/y/node_modules/x' }]).split('\n')
  expect(rows.filter((row) => row.startsWith('| `'))).toEqual(['| `x` | MIT | server |'])
})
