import { toUncertainDate } from '../../../src/dates/uncertain-date.ts'

/** The wording in the first language wanted that there is one in, else in the first language by its tag. */
export function bestWording(texts: Readonly<Record<string, string>>, languages: readonly string[]): string | null {
  const known = languages.find((lang) => texts[lang] !== undefined) ?? Object.keys(texts).sort()[0]
  return known === undefined ? null : texts[known]!
}

export function dateAnswer(date: { verbatim?: string | null; edtf?: string | null } | null | undefined) {
  return date == null ? null : toUncertainDate(date)
}
