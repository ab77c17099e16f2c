import type { Reading } from '../view/reading.ts'
import type { ViewNode } from '../view/view.ts'
import { actorAnswer } from './actor.answer.ts'
import type { Answer } from './answer.ts'
import { claimAnswer } from './claim.answer.ts'
import { datasetAnswer } from './dataset.answer.ts'
import { documentAnswer } from './document.answer.ts'
import { incidentAnswer } from './incident.answer.ts'
import { placeAnswer } from './place.answer.ts'
import { propositionAnswer } from './proposition.answer.ts'
import { sourceAnswer } from './source.answer.ts'

/** A node as the schema offers it, read as its surroundings are. */
export function answerOf(node: ViewNode, reading: Reading): Answer {
  return { __typename: node.type, ...fieldsOf(node, reading) }
}

function fieldsOf(node: ViewNode, reading: Reading): Answer {
  switch (node.type) {
    case 'Actor':
      return actorAnswer(node, reading)
    case 'Place':
      return placeAnswer(node, reading)
    case 'Incident':
      return incidentAnswer(node, reading)
    case 'Source':
      return sourceAnswer(node, reading)
    case 'Document':
      return documentAnswer(node, reading)
    case 'Dataset':
      return datasetAnswer(node, reading)
    case 'Proposition':
      return propositionAnswer(node, reading)
    case 'Claim':
      return claimAnswer(node, reading)
  }
}

export function answersOf(nodes: readonly ViewNode[], reading: Reading): Answer[] {
  return nodes.map((node) => answerOf(node, reading))
}

/** What ids lead to, as far as the viewer may see it. */
export function answersTo(ids: readonly string[], reading: Reading): Answer[] {
  return answersOf(
    ids.map((id) => reading.view.get(id)).filter((node) => node !== null),
    reading,
  )
}

export function answerTo(id: string | null, reading: Reading): Answer | null {
  const node = reading.view.get(id)
  return node === null ? null : answerOf(node, reading)
}
