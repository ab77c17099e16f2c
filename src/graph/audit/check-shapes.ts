import type { z } from 'zod'
import { statement } from '../../cypher/text/statement.ts'
import { definedLabels } from '../../entities/stored/stored-node.ts'
import { pagesOfIds } from '../derived/pages-of-ids.ts'
import { passingLabels } from '../passing-labels.ts'
import type { Check, Finding } from './finding.ts'
import { type Join, storedJoins } from './stored-joins.ts'
import { storedProperties } from './stored-properties.ts'

type Kind = keyof typeof storedProperties

/** The labels of the nodes that a data set does not define. */
const otherLabels: Record<Exclude<Kind, keyof typeof definedLabels>, readonly string[]> = {
  Dataset: ['Dataset', 'Node'],
  Proposition: ['Proposition', 'Node'],
  Claim: ['Claim', 'Node'],
  Assessment: ['Assessment', 'Node'],
  Coverage: ['Coverage', 'Node'],
  SourceRecord: ['SourceRecord'],
  Name: ['Name'],
  Change: ['Change'],
}

const labelsOf: Record<Kind, readonly string[]> = { ...definedLabels, ...otherLabels }

/** Every node has the labels, properties and relationships of its kind, and no others. */
export const checkShapes: Check = async function* (database) {
  for (const kind of Object.keys(storedProperties) as Kind[]) {
    for await (const ids of pagesOfIds(database, kind)) {
      const rows = (await database.read(shapesOf(kind, ids))) as unknown as Shape[]
      for (const row of rows) yield* findingsOf(kind, row)
    }
  }
}

interface Shape {
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: object
  readonly joins: readonly {
    readonly type: string
    readonly labels: readonly string[]
    readonly properties: object
    readonly end: object
  }[]
}

function shapesOf(kind: Kind, ids: readonly string[]) {
  return statement(
    `shapesOf${kind}`,
    `
UNWIND $ids AS id
MATCH (node:${kind} {id: id})
RETURN id, labels(node) AS labels, properties(node) AS properties, COLLECT {
  MATCH (node)-[join:!ABOUT&!ALLEGED&!ALLEGED_OPPONENT&!ALLEGED_WHOLE&!ENDED&!LINK&!RESTS_ON&!TAKEN_FOR&!WEIGHED_ON]->(end)
  RETURN {type: type(join), labels: labels(end), properties: properties(join), end: properties(end)}
} AS joins`,
    { ids },
  )
}

function* findingsOf(kind: Kind, { id, labels, properties, joins }: Shape): Generator<Finding> {
  const find = (check: string, message: string): Finding => ({
    check,
    nodeId: id,
    message: `${kind} ${id}: ${message}`,
  })
  const wanted = labelsOf[kind]
  const lasting = labels.filter((label) => !passingLabels.includes(label))
  if (lasting.toSorted().join() !== wanted.toSorted().join()) {
    yield find('labels', `it has the labels ${labels.join(', ')}, and must have ${wanted.join(', ')}.`)
  }
  for (const issue of issuesOf(storedProperties[kind], properties)) yield find('properties', issue)
  for (const [type, rule] of Object.entries(storedJoins[kind])) {
    const count = joins.filter((join) => join.type === type).length
    if (count < rule.atLeast || count > rule.atMost) {
      yield find('relationships', `it has ${count} ${type}, and must have ${rangeOf(rule)}.`)
    }
  }
  for (const { type, labels, properties, end } of joins) {
    const rule = storedJoins[kind][type]
    if (!rule) yield find('relationships', `${type} does not start at a node of this kind.`)
    else if (!rule.to.some((label) => labels.includes(label))) {
      yield find('relationships', `${type} leads to ${labels.join(':')}, and must lead to ${rule.to.join(' or ')}.`)
    } else {
      for (const issue of issuesOf(rule.properties, properties)) yield find('properties', `${type}: ${issue}`)
      for (const issue of rule.endProperties ? issuesOf(rule.endProperties, end) : []) {
        yield find('properties', `${type} to ${labels.join(':')}: ${issue}`)
      }
    }
  }
}

const rangeOf = ({ atLeast, atMost }: Join) =>
  atLeast === atMost ? `exactly ${atLeast}` : atLeast > 0 ? `at least ${atLeast}` : `at most ${atMost}`

function issuesOf(schema: z.ZodType, value: object): string[] {
  const { error } = schema.safeParse(value)
  return error?.issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)) ?? []
}
