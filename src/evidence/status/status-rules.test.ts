import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../lib/package-root.ts'
import { STATUS_RULES } from './status-rules.ts'

test('docs/model.md gives the rules in the order in which they are tried', () => {
  const rows = STATUS_RULES.map(({ status, sentence }, index) => `| ${index + 1} | ${status} | ${sentence} |`)
  const page = readFileSync(join(packageRoot, 'docs/model.md'), 'utf8')
  expect(page.split('\n').filter((line) => /^\| \d/.test(line))).toEqual(rows)
})
