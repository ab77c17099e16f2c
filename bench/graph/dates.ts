import type { Random } from './random.ts'

export interface SaidDate {
  edtf?: string
  verbatim?: string
}

const two = (number: number) => String(number).padStart(2, '0')

export function day(random: Random, from = 2011, to = 2024): string {
  return `${from + random.below(to - from + 1)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`
}

/** When something is said to have held: a year or a span, uncertain or only in words, or nothing. */
export function heldDate(random: Random): SaidDate | undefined {
  const year = 2011 + random.below(14)
  const month = two(1 + random.below(12))
  const said = {
    none: undefined,
    year: { edtf: `${year}` },
    month: { edtf: `${year}-${month}` },
    day: { edtf: day(random) },
    span: { edtf: `${year}/${year + 1 + random.below(4)}`, verbatim: 'for years' },
    open: { edtf: `${year}-${month}/..`, verbatim: 'ever since' },
    until: { edtf: `../${year}-${month}` },
    about: { edtf: `${year}~`, verbatim: `around ${year}` },
    perhaps: { edtf: `${year}-${month}?` },
    decade: { edtf: '201X', verbatim: 'during the war' },
    words: { verbatim: 'some time ago' },
  }
  const weights = {
    ...{ none: 20, year: 15, month: 15, day: 15, span: 12, open: 6 },
    ...{ until: 2, about: 5, perhaps: 5, decade: 2, words: 3 },
  }
  return said[random.weighted(weights)]
}

/** When something was said: mostly the very day. */
export function claimedDate(random: Random): SaidDate | undefined {
  const said = {
    day: { edtf: day(random) },
    month: { edtf: day(random).slice(0, 7) },
    words: { verbatim: 'yesterday' },
  }
  const form = random.weighted({ day: 75, month: 8, words: 2, none: 15 })
  return form === 'none' ? undefined : said[form]
}
