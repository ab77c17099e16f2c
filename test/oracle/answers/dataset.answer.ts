import type { CoverageFact, DatasetFact } from '../record/facts.ts'
import type { Reading } from '../view/reading.ts'
import type { Answer } from './answer.ts'
import { connection, inOrder, type PageArgs } from './connection.ts'
import { common } from './names.ts'
import { answersOf, answerTo } from './node.answer.ts'
import { rowAnswer } from './row.answer.ts'
import { dateAnswer } from './texts.ts'

export function datasetAnswer(dataset: DatasetFact, reading: Reading): Answer {
  const { title, version = null, licence, citation = null } = dataset.said
  return {
    ...common(dataset),
    title,
    version,
    licence,
    citation,
    coverage: (page: PageArgs) =>
      connection(
        {
          all: reading.view.coverage.filter((row) => row.dataset === dataset.id),
          keyOf: ({ orderKey }) => orderKey,
          answer: (row) => coverageAnswer(row, reading),
        },
        page,
      ),
  }
}

function coverageAnswer({ said, subject, object, against, rows }: CoverageFact, reading: Reading): Answer {
  const { view } = reading
  return {
    predicate: said.predicate,
    subject: () => answerTo(subject, reading),
    object: () => answerTo(object, reading),
    against: () => answersOf(inOrder(view.actors.filter(({ id }) => against.includes(id))), reading),
    period: dateAnswer(said.period),
    record: rowAnswer(rows, view.knownAt),
  }
}
