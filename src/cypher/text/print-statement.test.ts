import { describe, expect, it } from 'vitest'
import { noRequest } from '../testing/no-request.ts'
import { cypher, type Fragment, join, parameter, variable } from './fragment.ts'
import { printStatement } from './print-statement.ts'

const print = (statement: Fragment) => printStatement('test', statement).bind(noRequest)

describe('printStatement', () => {
  it('opens with the name of the statement', () => {
    expect(print(cypher`RETURN 1`)).toEqual({ name: 'test', text: '/* test */\nRETURN 1', params: {} })
  })

  it('gives each variable object one name, numbered where the hint is taken', () => {
    const [claim, other, third] = [variable('claim'), variable('claim'), variable('claim2')]
    const { text } = print(cypher`${claim} ${other} ${third} ${claim} ${other} ${third}`)
    expect(text).toBe('/* test */\nclaim claim2 claim22 claim claim2 claim22')
  })

  it('never gives a numbered name that is a hint of its own', () => {
    const { text } = print(cypher`${variable('claim2')} ${variable('claim')} ${variable('claim')}`)
    expect(text).toBe('/* test */\nclaim2 claim claim3')
  })

  it('keeps variables and parameters of one name apart', () => {
    const { text, params } = print(cypher`${variable('id')} ${parameter('id', () => 'x')}`)
    expect([text, params]).toEqual(['/* test */\nid $id', { id: 'x' }])
  })

  it('gives equal shapes equal texts, whatever the values', () => {
    const between = (low: number, high: number) =>
      print(cypher`RETURN ${parameter('limit', () => low)} + ${parameter('limit', () => high)}`)
    expect(between(1, 1).text).toBe('/* test */\nRETURN $limit + $limit2')
    expect(between(1, 2).text).toBe(between(1, 1).text)
    expect(between(1, 2).params).toEqual({ limit: 1, limit2: 2 })
  })

  it('names one parameter object once, however often it is used', () => {
    const clearance = parameter('clearance', () => 3)
    expect(print(cypher`${clearance} ${clearance}`)).toMatchObject({
      text: '/* test */\n$clearance $clearance',
      params: { clearance: 3 },
    })
  })

  it('indents what stands inside something by the line that it stands in', () => {
    const inner = cypher`COLLECT {\n  MATCH (a)\n  RETURN a\n}`
    expect(print(cypher`RETURN {\n  all: ${cypher`head(${inner})`}\n}`).text).toMatchInlineSnapshot(`
      "/* test */
      RETURN {
        all: head(COLLECT {
          MATCH (a)
          RETURN a
        })
      }"
    `)
  })

  it('lets no value into the text', () => {
    const { text, params } = print(cypher`RETURN ${parameter('name', () => "x' DETACH DELETE n //")}`)
    expect(text).toBe('/* test */\nRETURN $name')
    expect(params).toEqual({ name: "x' DETACH DELETE n //" })
  })
})

describe('fragments', () => {
  it('are refused where a part is missing', () => {
    expect(() => cypher`MATCH (${undefined as never})`).toThrow('missing')
  })

  it('are joined with what stands between them only', () => {
    expect(print(join([cypher`a`, cypher`b`, cypher`c`], ' AND ')).text).toBe('/* test */\na AND b AND c')
    expect(print(join([], ', ')).text).toBe('/* test */\n')
  })
})
