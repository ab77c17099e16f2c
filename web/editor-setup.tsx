import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'
import type { Question } from '../src/server/explorer/questions-files.ts'
import { useOpenQuestion } from './use-open-question.ts'

/** Without it the editor frames the Arabic ه and ٠ as look-alikes of Latin letters. */
const plainArabic = { unicodeHighlight: { ambiguousCharacters: false } }

/** Once the editors stand: fits them to Arabic and to long lines, and answers the question that the page opens with. */
export function EditorSetup({ questions }: { questions: readonly Question[] }) {
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const responseEditor = useGraphiQL((state) => state.responseEditor)
  const openQuestion = useOpenQuestion()

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per editor, not whenever a tab changes.
  useEffect(() => {
    if (!queryEditor || !responseEditor) return
    queryEditor.updateOptions({ ...plainArabic, wordWrap: 'on' })
    responseEditor.updateOptions(plainArabic)
    const question = questions.find(({ operation }) => operation === queryEditor.getValue())
    if (question) openQuestion(question)
  }, [queryEditor, responseEditor])
  return null
}
