import type { Chooser } from './chooser.ts'

/** An operation of fixed text: what varies are its variables, so that the database plans each text once. */
export interface Operation {
  readonly name: string
  readonly text: string
  readonly variables: (choose: Chooser) => Readonly<Record<string, unknown>>
  /** Where the answer has the page whose cursor `$after` takes; absent where it has none to follow. */
  readonly page?: readonly string[]
}
