import type { GraphiQLPlugin } from '@graphiql/react'
import { useGraphiQL } from '@graphiql/react'
import type { Question } from '../src/server/explorer/questions-files.ts'
import { useOpenQuestion } from './use-open-question.ts'

/** The panel beside the editors that offers the ready-made questions, by data set. */
export function questionsPlugin(questions: readonly Question[]): GraphiQLPlugin {
  return { title: 'Questions', icon: QuestionsIcon, content: () => <QuestionList questions={questions} /> }
}

function QuestionList({ questions }: { questions: readonly Question[] }) {
  return (
    <section className="isnad-questions" aria-label="Questions">
      <h2>Questions</h2>
      <p>Choose one to open it in a tab and see its answer. Change it there as you like.</p>
      {[...Map.groupBy(questions, (question) => question.dataset)].map(([dataset, ofDataset]) => (
        <section key={dataset} aria-label={dataset}>
          <h3>{dataset}</h3>
          <ol>
            {ofDataset.map((question) => (
              <QuestionItem key={question.slug} question={question} />
            ))}
          </ol>
        </section>
      ))}
      <footer>
        <p>
          What you see depends on who asks. To ask as a named viewer, enter{' '}
          <code>{'{"Authorization": "Bearer …"}'}</code> under Headers, below the query; it is not stored.
        </p>
      </footer>
    </section>
  )
}

function QuestionItem({ question }: { question: Question }) {
  const openQuestion = useOpenQuestion()
  const isReady = useGraphiQL((state) => Boolean(state.queryEditor && state.responseEditor))
  const isOpen = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query === question.operation)
  return (
    <li>
      <button type="button" disabled={!isReady} aria-current={isOpen} onClick={() => openQuestion(question)}>
        <strong>{question.title}</strong>
        <span>{question.explanation}</span>
      </button>
    </li>
  )
}

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 9a3 3 0 1 1 4.2 2.75c-.75.34-1.2.95-1.2 1.75v.5" strokeLinecap="round" />
      <circle cx="12" cy="17" r=".6" fill="currentColor" />
      <circle cx="12" cy="12" r="9.5" />
    </svg>
  )
}
