import { toUncertainDate } from '../../../src/dates/uncertain-date.ts'
import type { ClaimFact } from '../record/facts.ts'
import { inOrder } from './connection.ts'

/** The wording in the first language wanted that there is one in, else in the first language by its tag. */
export function bestWording(texts: Readonly<Record<string, string>>, languages: readonly string[]): string | null {
  const known = languages.find((lang) => texts[lang] !== undefined) ?? Object.keys(texts).sort()[0]
  return known === undefined ? null : texts[known]!
}

/** How the newest of these claims words the value that they state. */
export function wordingIn(claims: readonly ClaimFact[]): Readonly<Record<string, string>> {
  return inOrder(claims)[0]?.wording ?? {}
}

export function dateAnswer(date: { verbatim?: string | null; edtf?: string | null } | null | undefined) {
  return date == null ? null : toUncertainDate(date)
}
