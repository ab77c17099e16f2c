import { dayOfText } from '../../../dates/day-of-text.ts'
import type { DocumentSeed } from '../format/records.format.ts'
import type { Seed } from '../seed.ts'
import { dateInput } from './date-input.ts'

/** What the inputs of a record need to know of the records around it. */
export interface InputContext {
  resolve(reference: string): string
  resolveSome(reference: string | undefined): string | undefined
  resolveAll(references: readonly string[] | undefined): string[]
  /** The language of a document of this folder. */
  languageOf(document: string | undefined): string | undefined
  /** The day on which a document of this folder was published; null where that is not known to the day. */
  dayOf(document: string | undefined): number | null
}

export function inputContext({ resolve, definitions }: Seed): InputContext {
  const definitionOf = (document: string | undefined) =>
    document === undefined ? undefined : (definitions.get(resolve(document))?.row.value as DocumentSeed | undefined)
  return {
    resolve,
    resolveSome: (reference) => (reference === undefined ? undefined : resolve(reference)),
    resolveAll: (references = []) => references.map(resolve),
    languageOf: (document) => definitionOf(document)?.lang,
    dayOf(document) {
      const edtf = dateInput(definitionOf(document)?.publishedOn, null)?.edtf
      return edtf === undefined ? null : dayOfText(edtf)
    },
  }
}
