import type { SourceFact } from '../record/facts.ts'
import { latest } from '../view/judgement.ts'
import type { Reading } from '../view/reading.ts'
import type { Answer } from './answer.ts'
import { assessmentAnswers } from './assessment.answer.ts'
import { claimList } from './claim-lists.ts'
import { connection, type PageArgs } from './connection.ts'
import { named } from './names.ts'
import { answerOf, answerTo } from './node.answer.ts'

export function sourceAnswer(source: SourceFact, reading: Reading): Answer {
  const { id, said } = source
  const { view } = reading
  return {
    ...named(source, reading),
    sourceKind: said.sourceKind,
    reliability: latest(id, 'SOURCE_RELIABILITY', reading.lenses, view),
    assessments: () => assessmentAnswers(id, view),
    owner: () => answerTo(view.current(source.owners)[0] ?? null, reading),
    body: () => answerTo(view.current(source.bodies)[0] ?? null, reading),
    documents: (page: PageArgs) =>
      connection(
        {
          all: view.documents.filter((document) => document.source === id),
          keyOf: ({ orderKey }) => orderKey,
          answer: (document) => answerOf(document, reading),
        },
        page,
      ),
    claimsMade: claimList(reading, ({ claimant }) => claimant === id),
    claims: claimList(reading, (claim) => claim.document !== null && claim.source === id),
  }
}
