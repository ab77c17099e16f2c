import { describe, expect, test } from 'vitest'
import { loadOrder, type OrderedPart } from './load-order.ts'

const part = (folder: string, definitions: string[], claims: [definitions: string[], claims: string[]] = [[], []]) =>
  ({
    folder,
    needs: { definitions: { definitions, claims: [] }, claims: { definitions: claims[0], claims: claims[1] } },
  }) satisfies OrderedPart

const told = (parts: OrderedPart[]) =>
  loadOrder(parts).steps.map(({ folder, definitionsOnly }) => (definitionsOnly ? `${folder} definitions` : folder))

describe('loadOrder', () => {
  test('puts whatever is named before what names it', () => {
    expect(told([part('a', ['b']), part('b', [], [['c'], []]), part('c', [])])).toEqual(['c', 'b', 'a'])
    expect(told([part('a', [], [[], ['b']]), part('b', [])])).toEqual(['b', 'a'])
  })

  test('keeps the order given where nothing is named', () => {
    expect(told([part('a', []), part('b', []), part('c', [])])).toEqual(['a', 'b', 'c'])
  })

  test('loads definitions first where claims of both name what the other defines', () => {
    const both = [part('a', [], [['b'], []]), part('b', [], [['a'], []])]
    expect(told(both)).toEqual(['a definitions', 'b', 'a'])
    expect(loadOrder(both).circular).toEqual([])
  })

  test('tells what can only be loaded together', () => {
    const parts = [part('a', [], [[], ['b']]), part('b', [], [[], ['a']]), part('c', [])]
    expect(loadOrder(parts)).toEqual({
      steps: [
        { folder: 'c', definitionsOnly: false },
        { folder: 'a', definitionsOnly: true },
        { folder: 'b', definitionsOnly: true },
      ],
      circular: ['a', 'b'],
    })
  })
})
