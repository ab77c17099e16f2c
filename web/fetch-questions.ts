import type { Question } from '../src/server/explorer/questions-files.ts'

export async function fetchQuestions(): Promise<readonly Question[]> {
  const response = await fetch('questions')
  if (!response.ok) {
    throw new Error(`The list of questions could not be read: the server answered ${response.status}. Reload the page.`)
  }
  return response.json()
}
