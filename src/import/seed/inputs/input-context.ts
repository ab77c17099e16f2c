import type { Seed } from '../seed.ts'

/** What the inputs of a record need to know of the records around it. */
export interface InputContext {
  resolve(reference: string): string
  resolveSome(reference: string | undefined): string | undefined
  resolveAll(references: readonly string[] | undefined): string[]
  /** The language of a document of this folder. */
  languageOf(document: string | undefined): string | undefined
}

export function inputContext({ resolve, definitions }: Seed): InputContext {
  return {
    resolve,
    resolveSome: (reference) => (reference === undefined ? undefined : resolve(reference)),
    resolveAll: (references = []) => references.map(resolve),
    languageOf(document) {
      const row = document === undefined ? undefined : definitions.get(resolve(document))?.row
      return (row?.value as { lang?: string } | undefined)?.lang
    },
  }
}
