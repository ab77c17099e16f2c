import { quantifier } from '../../../vocabulary/index.ts'

const forms = [
  { pattern: /^(\d+)$/, toll: ([number]: number[]) => ({ quantifier: 'EXACT', number }) },
  { pattern: /^(\d+)\s*[-–]\s*(\d+)$/, toll: ([low, high]: number[]) => ({ quantifier: 'RANGE', low, high }) },
  {
    pattern: /^(\d+)\s*\/\s*(\d+)\s*\/\s*(\d+)$/,
    toll: ([low, best, high]: number[]) => ({ quantifier: 'CODED_ESTIMATE', low, best, high }),
  },
  { pattern: /^(?:>=|≥|at least )\s*(\d+)$/i, toll: ([number]: number[]) => ({ quantifier: 'AT_LEAST', number }) },
  { pattern: /^(\d+)\s*\+$/, toll: ([number]: number[]) => ({ quantifier: 'AT_LEAST', number }) },
  { pattern: /^(?:>|more than |over )\s*(\d+)$/i, toll: ([number]: number[]) => ({ quantifier: 'MORE_THAN', number }) },
  { pattern: /^(?:~|≈|about |around )\s*(\d+)$/i, toll: ([number]: number[]) => ({ quantifier: 'ABOUT', number }) },
] as const

/** What a toll says in one cell: `6`, `3-5`, `2/3/5` (low, best, high), `>=10`, `>10`, `~10`, `several`, `tens`. */
export function tollIn(words: string) {
  const text = words
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
  for (const { pattern, toll } of forms) {
    const numbers = pattern.exec(text)?.slice(1).map(Number)
    if (numbers) return { ...toll(numbers), ...(/^\d+$/.test(words) ? {} : { verbatim: words }) }
  }
  const said = quantifier.parse(text)
  const isAlone = said !== undefined && /^(?:DUAL|PLURAL_UNKNOWN|FEW|TENS|DOZENS|HUNDREDS|NONE_REPORTED)$/.test(said)
  return isAlone ? { quantifier: said, verbatim: words } : undefined
}
