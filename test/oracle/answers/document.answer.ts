import type { DocumentFact } from '../record/facts.ts'
import type { Reading } from '../view/reading.ts'
import type { Answer } from './answer.ts'
import { claimList } from './claim-lists.ts'
import { inOrder } from './connection.ts'
import { common } from './names.ts'
import { answersOf, answerTo } from './node.answer.ts'

export function documentAnswer(document: DocumentFact, reading: Reading): Answer {
  const { id, said } = document
  const { view } = reading
  const documents = (isMeant: (other: DocumentFact) => boolean) => () =>
    answersOf(inOrder(view.documents.filter(isMeant)), reading)
  return {
    ...common(document),
    title: said.title,
    documentKind: said.documentKind,
    lang: said.lang ?? null,
    source: () => answerTo(document.source, reading),
    cites: documents((other) => view.current(document.cites).includes(other.id)),
    citedBy: documents((other) => view.current(other.cites).includes(id)),
    knownThrough: documents((other) => document.knownThrough.includes(other.id)),
    claims: claimList(reading, (claim) => claim.document === id),
  }
}
