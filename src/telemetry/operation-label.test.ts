import { expect, test } from 'vitest'
import { operationLabel } from './operation-label.ts'

test('an operation is called by its name only where that is one of those known', () => {
  const label = operationLabel(['Supporters'])
  expect(['Supporters', 'TheSecretUnit', '__proto__', null].map(label)).toEqual([
    'Supporters',
    'other',
    'other',
    'unnamed',
  ])
})
