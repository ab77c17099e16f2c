import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../lib/package-root.ts'
import { errorCodes } from './app-error.ts'

test('docs/errors.md shows every code with its meaning', () => {
  const rows = Object.entries(errorCodes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)
  const page = readFileSync(join(packageRoot, 'docs/errors.md'), 'utf8')
  expect(page.split('\n').filter((line) => line.startsWith('| `'))).toEqual(rows)
})
