import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How many claims change with every load. */
const CLAIMS = 50

/** Writes a data set in which every claim is worded anew with each number, so that each load closes and opens as many. JSON is YAML. */
export function writeChangingFolder(folder: string, number: number): void {
  mkdirSync(folder, { recursive: true })
  const write = (file: string, content: unknown) => writeFileSync(join(folder, `${file}.yaml`), JSON.stringify(content))
  write('dataset', { id: 'changing', scheme: 'changing', title: 'What changes', licence: 'CC0-1.0' })
  write('sources', [{ id: 'paper', kind: 'NEWS_OUTLET', name: { en: 'The Changing Paper' } }])
  write('documents', [{ id: 'page', kind: 'ARTICLE', title: 'One page', source: 'paper' }])
  const actors = Array.from({ length: 10 }, (_, at) => `group-${at}`)
  write(
    'actors',
    actors.map((id) => ({ id, kind: 'REBEL_GROUP', name: { en: `Group ${id}` } })),
  )
  write(
    'claims',
    Array.from({ length: CLAIMS }, (_, at) => ({
      id: `claim-${at}`,
      claimant: 'paper',
      attribution: 'UNATTRIBUTED',
      document: 'page',
      modality: 'STATED',
      subject: actors[at % 10],
      predicate: 'SUPPORTS',
      object: actors[(at + 1 + Math.floor(at / 10)) % 10],
      statement: { en: `Said for the ${number}th time.` },
    })),
  )
}
