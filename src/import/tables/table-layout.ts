/** The columns of a format: what the code calls each, and what releases have called it. */
export interface TableLayout<C extends string = string> {
  /** As people know the format: "UCDP GED". */
  title: string
  columns: Readonly<Record<C, ColumnRule>>
  /** Says of a file that lacks columns what it may be instead, or how to get the right one. */
  hint?: string
}

export interface ColumnRule {
  /** From the newest release to the oldest; none where it is called as in the code. */
  names: readonly string[]
  isNeeded: boolean
}

/** A file without it is not of the format. */
export const needed = (...names: string[]): ColumnRule => ({ names, isNeeded: true })

/** Some releases have it; where it is missing, it reads as empty. */
export const optional = (...names: string[]): ColumnRule => ({ names, isNeeded: false })
