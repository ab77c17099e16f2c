import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stronglyConnected } from './strongly-connected.ts'

const componentsOf = (graph: Record<string, readonly string[]>) =>
  stronglyConnected(Object.keys(graph), (node) => graph[node]!)

test('nodes that reach one another are one component, and each component follows those that it leads to', () => {
  const components = componentsOf({ a: ['b'], b: ['c', 'd'], c: ['b'], d: [], e: ['a', 'e'] })
  expect(components.map((component) => component.toSorted())).toEqual([['d'], ['b', 'c'], ['a'], ['e']])
})

test('two nodes share a component exactly where each reaches the other', () => {
  const node = fc.nat(7).map(String)
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 20 }), (edges) => {
      const nodes = Array.from({ length: 8 }, (_, index) => String(index))
      const next = (from: string) => edges.flatMap(([start, end]) => (start === from ? [end] : []))
      const components = stronglyConnected(nodes, next)
      expect(components.flat().toSorted()).toEqual(nodes)
      const place = (of: string) => components.findIndex((component) => component.includes(of))
      for (const one of nodes) {
        for (const other of reached(one, next)) {
          expect(place(other)).toBeLessThanOrEqual(place(one))
          expect(place(one) === place(other)).toBe(one === other || reached(other, next).has(one))
        }
      }
    }),
  )
})

test('a chain of a hundred thousand nodes is walked to its end', () => {
  const last = 100_000
  const components = stronglyConnected(['0'], (node) => (Number(node) < last ? [String(Number(node) + 1)] : []))
  expect(components).toHaveLength(last + 1)
})

function reached(start: string, next: (node: string) => readonly string[]): Set<string> {
  const seen = new Set(next(start))
  for (const node of seen) for (const further of next(node)) seen.add(further)
  return seen
}
