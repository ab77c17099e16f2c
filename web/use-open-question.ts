import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import type { Question } from '../src/server/explorer/questions-files.ts'

/** Shows a question in its tab, opening one where there is none, and runs it. */
export function useOpenQuestion(): (question: Question) => void {
  const { addTab, changeTab, setOperationName, run } = useGraphiQLActions()
  const tabs = useGraphiQL((state) => state.tabs)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const headerEditor = useGraphiQL((state) => state.headerEditor)

  return (question) => {
    const tab = tabs.findIndex(({ query }) => query === question.operation)
    const headers = headerEditor?.getValue() ?? ''
    if (tab >= 0) {
      changeTab(tab)
    } else {
      addTab()
      queryEditor?.setValue(question.operation)
    }
    // Headers belong to a tab: without this a viewer's token would stay behind in the tab just left.
    headerEditor?.setValue(headers)
    // The editor reads the name from its text a moment later; the run must not go out under the former one.
    setOperationName(question.operationName)
    run()
  }
}
