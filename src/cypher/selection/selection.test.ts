import { describe, expect, it } from 'vitest'
import { askedFieldOf, rootFieldOf } from '../testing/root-field.ts'
import type { SelectedField } from './selection.ts'

const sdl = `
  type Query { animal: Animal, dogs(filter: DogFilter, first: Int! = 20): [Dog!]! }
  interface Animal { name: String, friends: [Animal!]! }
  type Dog implements Animal { name: String, friends: [Animal!]!, barks(loudly: Boolean): Boolean }
  type Cat implements Animal { name: String, friends: [Animal!]!, purrs: Boolean }
  input DogFilter { names: [String!], born: Period }
  input Period { from: Int, to: Int }
`
const root = (source: string, variables?: Record<string, unknown>) => rootFieldOf(sdl, source, variables)
const keys = (fields: readonly SelectedField[]) =>
  fields.map(({ key, name }) => (key === name ? key : `${key}: ${name}`))

describe('a selected field', () => {
  it('is known by its alias and by its name', () => {
    const field = root('{ mine: dogs { title: name } }')
    expect(keys([field, ...field.select('Dog')])).toEqual(['mine: dogs', 'title: name'])
  })

  it('has its defaults and variables filled in, however deep in an input object', () => {
    const source = 'query Q($from: Int) { dogs(filter: { names: ["Rex"], born: { from: $from } }) { name } }'
    const argumentsWith = (variables: Record<string, unknown>) => {
      const { field, request } = askedFieldOf(sdl, source, variables)
      return field.args.all(request)
    }
    expect(argumentsWith({ from: 2015 })).toEqual({ first: 20, filter: { names: ['Rex'], born: { from: 2015 } } })
    expect(argumentsWith({})).toEqual({ first: 20, filter: { names: ['Rex'], born: {} } })
  })

  it('has one type for an object, all possible ones for an interface, none for a leaf', () => {
    const animal = root('{ animal { name } }')
    expect([animal.types, animal.select('Dog')[0]!.types]).toEqual([['Dog', 'Cat'], []])
    expect(root('{ dogs { name } }').types).toEqual(['Dog'])
  })

  it('gives the same objects at every call, so that plans can be kept by field', () => {
    const field = root('{ animal { name friends { name } } }')
    expect(field.select('Dog')[1]).toBe(field.select('Dog')[1])
    expect(field.select('Dog')[1]).not.toBe(field.select('Cat')[1])
  })
})

describe('what is selected below', () => {
  it('is what fragments ask of that type or of an interface that it has', () => {
    const field = root(`
      { animal { ...Named ... on Dog { barks } ... on Cat { purrs } ... { id: __typename } } }
      fragment Named on Animal { name }
    `)
    expect(keys(field.select('Dog'))).toEqual(['name', 'barks'])
    expect(keys(field.select('Cat'))).toEqual(['name', 'purrs'])
  })

  it('is merged where one key is selected several times', () => {
    const field = root('{ animal { friends { name } ... on Cat { friends { __typename ... on Dog { barks } } } } }')
    const [friends, ...others] = field.select('Cat')
    expect(others).toEqual([])
    expect(keys(friends!.select('Dog'))).toEqual(['name', 'barks'])
    expect(keys(field.select('Dog')[0]!.select('Dog'))).toEqual(['name'])
  })

  it('leaves out what @skip and @include leave out, on fields and on fragments, by variables too', () => {
    const source = `
      query Q($brief: Boolean!, $full: Boolean!) {
        animal {
          name @skip(if: $brief)
          a: name @include(if: $full)
          b: name @skip(if: false) @include(if: true)
          ... @include(if: $full) { c: name }
          ...D @skip(if: $brief)
        }
      }
      fragment D on Animal { d: name }
    `
    const of = (brief: boolean, full: boolean) =>
      root(source, { brief, full })
        .select('Dog')
        .map(({ key }) => key)
    expect(of(true, false)).toEqual(['b'])
    expect(of(false, true)).toEqual(['name', 'a', 'b', 'c', 'd'])
  })

  it('does not multiply where fragments are spread again at every depth', () => {
    const spread = (level: number) => `friends { ...F${level} } friends { ...F${level} }`
    const fragments = Array.from({ length: 30 }, (_, level) => `fragment F${level} on Animal { ${spread(level + 1)} }`)
    let field = root(`{ animal { ${spread(0)} } } ${fragments.join(' ')} fragment F30 on Animal { name }`)
    for (let level = 0; level <= 30; level += 1) field = field.select('Dog')[0]!
    expect(keys(field.select('Dog'))).toEqual(['name'])
  })
})
