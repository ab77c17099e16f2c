import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { useState } from 'react'
import type { Question } from '../src/server/explorer/questions-files.ts'
import { EditorSetup } from './editor-setup.tsx'
import { questionsPlugin } from './question-list.tsx'

const fetcher = createGraphiQLFetcher({ url: 'graphql', enableIncrementalDelivery: false })

export function Explorer({ questions }: { questions: readonly Question[] }) {
  const [plugin] = useState(() => questionsPlugin(questions))
  return (
    <>
      <header className="isnad-header">
        <h1>
          Isnad <span lang="ar">إسناد</span>
        </h1>
        <p>Who is alleged to support whom, on whose word, in which source, and who denies it.</p>
      </header>
      <main>
        {/* Plugins without the history: it would keep request headers, and with them tokens, in the browser. */}
        <GraphiQL
          fetcher={fetcher}
          plugins={[plugin]}
          visiblePlugin={plugin}
          defaultQuery={questions[0]?.operation ?? ''}
          defaultEditorToolsVisibility={false}
          shouldPersistHeaders={false}
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <EditorSetup questions={questions} />
        </GraphiQL>
      </main>
    </>
  )
}
