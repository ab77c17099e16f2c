import { parameter } from '../../cypher/text/fragment.ts'
import type { Reading } from '../reading.ts'

/** How anonymous reads at the moment 1000, except for what a test says. */
export function reading(given: Partial<Reading> = {}): Reading {
  return {
    clearance: parameter('clearance', () => 0),
    knownAt: parameter('knownAt', () => 1000),
    seesPeople: false,
    languages: () => ['en'],
    lenses: [],
    maxPageSize: 100,
    refs: [],
    ...given,
  }
}
