import { describe, expect, it, test } from 'vitest'
import { argumentsFrom } from '../cypher/selection/arguments.ts'
import { recordDependencies } from '../cypher/selection/dependencies.ts'
import { argumentsOf } from '../cypher/testing/arguments-of.ts'
import { noRequest } from '../cypher/testing/no-request.ts'
import { printStatement } from '../cypher/text/print-statement.ts'
import { parseRef, type RefKind, resolveRefs } from './refs.ts'
import { reading } from './testing/reading.ts'

describe('parseRef', () => {
  it('takes a scheme up to the first colon, and anything without one for an id', () => {
    expect(parseRef('ref', 'isnad:isis')).toEqual({ scheme: 'isnad', value: 'isis' })
    expect(parseRef('ref', 'url:https://a.example/b')).toEqual({ scheme: 'url', value: 'https://a.example/b' })
    expect(parseRef('ref', '0f3a')).toEqual({ id: '0f3a' })
  })

  it.each(['', '  ', ':', 'isnad:', ':isis'])('refuses %j and names the argument', (ref) => {
    const message = expect.stringMatching(/^lens\.claimants: ".*" is no reference/u)
    expect(() => parseRef('lens.claimants', ref)).toThrow(expect.objectContaining({ code: 'INVALID_REF', message }))
  })
})

describe('resolveRefs', () => {
  it('looks each form of reference up by its own index, as far as the viewer may see', () => {
    const { text, params } = resolved('filter.against', 'Actor', ['isnad:isis', '0f3a'])
    expect(text).toMatchInlineSnapshot(`
      "/* test */
      COLLECT {
        UNWIND $filterAgainstIds AS ref
        MATCH (node:Node {id: ref})
        WHERE node:Actor AND node.level <= $clearance
        RETURN {ref: ref, ids: [node.id]}
      } + COLLECT {
        UNWIND $filterAgainstIdentifiers AS ref
        MATCH (:Identifier {scheme: ref.scheme, value: ref.value})<-[:IDENTIFIED_BY]-(node2:Actor)
        WHERE node2.level <= $clearance
        RETURN {ref: ref.ref, ids: [node2.id]}
      }"
    `)
    expect(params).toEqual({
      filterAgainstIds: ['0f3a'],
      clearance: 0,
      filterAgainstIdentifiers: [{ ref: 'isnad:isis', scheme: 'isnad', value: 'isis' }],
    })
  })

  it('lets a place stand for what lies in it or is taken for such, by places and matches that the viewer may see', () => {
    expect(resolved('filter.places', 'Place', ['0f3a']).text).toMatchInlineSnapshot(`
      "/* test */
      COLLECT {
        UNWIND $filterPlacesIds AS ref
        MATCH (node:Node {id: ref})
        WHERE node:Place AND node.level <= $clearance
        RETURN {ref: ref, ids: COLLECT {
          MATCH (node) (()<-[way:WITHIN|TAKEN_FOR WHERE type(way) = 'WITHIN' OR (way.level <= $clearance AND way.recordedAt <= $knownAt AND way.withdrawnAt > $knownAt AND none(i IN range(0, size(coalesce(way.revisions, [])) / 3 - 1) WHERE way.revisions[3 * i] <= $clearance AND way.revisions[3 * i + 1] <= $knownAt AND way.revisions[3 * i + 2] > $knownAt))]-(step:Place WHERE step.level <= $clearance))* (within:Place)
          RETURN DISTINCT within.id
        }}
      }"
    `)
  })

  it('lets a claimant stand for its body too, in the record as it is read', () => {
    expect(resolved('lens.claimants', 'Claimant', ['0f3a']).text).toMatchInlineSnapshot(`
      "/* test */
      COLLECT {
        UNWIND $lensClaimantsIds AS ref
        MATCH (node:Node {id: ref})
        WHERE node:Claimant AND node.level <= $clearance
        RETURN {ref: ref, ids: [node.id] + COLLECT {
          MATCH (node)-[body:BODY]-(other:Claimant)
          WHERE body.recordedAt <= $knownAt AND body.withdrawnAt > $knownAt AND other.level <= $clearance
          RETURN other.id
        }}
      }"
    `)
  })

  it('has nothing looked up for an empty list', () => {
    expect(resolved('of', 'Actor', [])).toMatchObject({ text: '/* test */\n[]', params: {} })
  })

  it('refuses the first that is no reference before anything is read', () => {
    expect(() => resolved('of', 'Actor', ['isnad:isis', 'isnad:'])).toThrow('of: "isnad:" is no reference')
  })
})

test('each list of a statement is kept with the argument that it came from', () => {
  const scope = reading()
  const filter = argumentsOf('filter', { actors: ['isnad:iran'], place: 'isnad:raqqa', against: null })
  const ids = resolveRefs(scope, 'Actor', filter, 'actors')!
  resolveRefs(scope, 'Place', filter, 'place')
  expect(resolveRefs(scope, 'Actor', filter, 'against')).toBeNull()
  expect(scope.refs.map(({ argument, refs }) => [argument, refs(noRequest)])).toEqual([
    ['filter.actors', ['isnad:iran']],
    ['filter.place', ['isnad:raqqa']],
  ])
  expect(ids.parts).toContain(scope.refs[0]!.ids)
})

function resolved(argument: string, kind: RefKind, refs: readonly string[]) {
  const scope = reading()
  const [name, ...within] = argument.split('.').reverse() as [string, ...string[]]
  const args = argumentsFrom(() => ({ [name]: refs }), recordDependencies(noRequest), within)
  resolveRefs(scope, kind, args, name)
  return printStatement('test', scope.refs[0]!.read).bind(noRequest)
}
