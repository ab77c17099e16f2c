import { expect, test } from 'vitest'
import { findCircles } from './find-circles.ts'

const graph = (steps: Record<string, string[]>) => new Map(Object.entries(steps))

test('finds no circle in a tree, nor where two ways lead to one node', () => {
  expect(findCircles(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([])
})

test('tells a circle from the node where it is entered', () => {
  expect(findCircles(graph({ a: ['b'], b: ['c'], c: ['b'] }))).toEqual([['b', 'c']])
})

test('counts a node that leads to itself, and circles apart from one another', () => {
  expect(findCircles(graph({ a: ['a'], b: ['c'], c: ['b'] }))).toEqual([['a'], ['b', 'c']])
})

test('walks a long chain', () => {
  const chain = Array.from({ length: 100_000 }, (_, at) => [String(at), [String(at + 1)]] as const)
  expect(findCircles(new Map(chain))).toEqual([])
})
