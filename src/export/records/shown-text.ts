import { bestText } from '../../entities/fields/localised.ts'

type Wording = string | { readonly value: string }

/** The wording to show of a text in several languages: English where there is one, else the first. */
export function shownText(texts: Readonly<Record<string, Wording>> | undefined): string | undefined {
  const wordings = Object.entries(texts ?? {}).map(([lang, wording]) => ({ lang, text: wordOf(wording) }))
  return bestText(wordings, ['en']) ?? undefined
}

export const wordOf = (wording: Wording): string => (typeof wording === 'string' ? wording : wording.value)
