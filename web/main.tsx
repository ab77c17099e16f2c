import './editor-workers.ts'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import 'graphiql/graphiql.css'
import './explorer.css'
import { createRoot } from 'react-dom/client'
import { Explorer } from './explorer.tsx'
import { fetchQuestions } from './fetch-questions.ts'

const page = document.getElementById('explorer')!

try {
  createRoot(page).render(<Explorer questions={await fetchQuestions()} />)
} catch (error) {
  page.textContent = (error as Error).message
}
