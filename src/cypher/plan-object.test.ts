import { expect, test } from 'vitest'
import type { ColumnPlan, FieldPlan } from './plan.ts'
import { type Models, type Need, type ObjectModel, planItem } from './plan-object.ts'
import { rootFieldOf } from './testing/root-field.ts'
import { cypher } from './text/fragment.ts'

const sdl = `
  type Query { animal: Animal, dog: Dog }
  interface Animal { name: String }
  type Dog implements Animal { name: String, nickname: String, owner: Person }
  type Cat implements Animal { name: String }
  type Person { name: String }
`

test('an object is planned field by field, under the keys of the response', () => {
  const plan = planned('{ dog { called: name } }', [model('Dog', { name: () => column('name') })])
  expect(plan).toMatchObject({ kind: 'shape', type: 'Dog', fields: { called: { label: 'name' } }, needs: {} })
})

test('an abstract type is a choice between the shapes of its types', () => {
  const plan = planned('{ animal { name } }', [
    model('Dog', { name: () => column('of the dog') }),
    model('Cat', { name: () => column('of the cat') }),
  ])
  expect(plan).toMatchObject({
    kind: 'choice',
    shapes: [
      { type: 'Dog', fields: { name: { label: 'of the dog' } } },
      { type: 'Cat', fields: { name: { label: 'of the cat' } } },
    ],
  })
})

test('fields that need the same have it planned once, after all of them said what it has to hold', () => {
  const wanted: string[] = []
  let created = 0
  const namesNeeded = (): Need => {
    created += 1
    return { plan: () => column(wanted.join(' and ')) }
  }
  const fromNames =
    (label: string): ObjectModel<string>['fields'][string] =>
    (_field, object) => {
      object.need('names', namesNeeded)
      wanted.push(label)
      return { kind: 'derived', label, finish: () => null }
    }
  const plan = planned('{ dog { name nickname } }', [
    model('Dog', { name: fromNames('name'), nickname: fromNames('nickname') }),
  ])
  expect([created, plan]).toMatchObject([1, { needs: { 'need:names': { label: 'name and nickname' } } }])
})

test('the scope goes down unless a field gives another one', () => {
  const models = [
    model('Dog', {
      owner: (field, { below, scope }) =>
        related(below(field, field.key === 'owner' ? undefined : `${scope}, narrowed`)),
    }),
    model('Person', { name: (_field, { scope }) => column(scope) }),
  ]
  expect(planned('{ dog { owner { name } other: owner { name } } }', models)).toMatchObject({
    fields: {
      owner: { item: { fields: { name: { label: 'the scope' } } } },
      other: { item: { fields: { name: { label: 'the scope, narrowed' } } } },
    },
  })
})

test('a type or a field that no model knows is named', () => {
  expect(() => planned('{ dog { name } }', [])).toThrow('No model says how Dog is read.')
  expect(() => planned('{ dog { name } }', [model('Dog', {})])).toThrow(
    'The model of Dog does not say how name is read.',
  )
})

function planned(source: string, models: readonly ObjectModel<string>[]) {
  const byType: Models<string> = new Map(models.map((one) => [one.type, one]))
  return planItem(byType, rootFieldOf(sdl, source), 'the scope')
}

function model(type: string, fields: ObjectModel<string>['fields']): ObjectModel<string> {
  return { type, fields }
}

function column(label: string): ColumnPlan {
  return { kind: 'column', label, read: (node) => cypher`${node}.name`, decode: (raw) => raw }
}

function related(item: ReturnType<typeof planItem>): FieldPlan {
  const match = { pattern: () => cypher``, where: () => [] }
  return { kind: 'related', label: 'owner', many: false, hint: 'owner', match, item }
}
