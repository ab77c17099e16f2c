import { AppError } from '../../errors/app-error.ts'

const MOST_SHOWN = 100

/** Gathers what is wrong with a data set, so that all of it is told at once. */
export class Refusals {
  readonly #title: string
  readonly #problems: string[] = []
  #count = 0

  constructor(title: string) {
    this.#title = title
  }

  readonly add = (problem: string): void => {
    if (this.#count++ < MOST_SHOWN) this.#problems.push(problem)
  }

  /** Throws INVALID_DATASET with all that was gathered, if there is anything. */
  assertNone(): void {
    if (this.#count === 0) return
    const more = this.#count - this.#problems.length
    const problems = more > 0 ? [...this.#problems, `and ${more} more`] : this.#problems
    throw new AppError(
      'INVALID_DATASET',
      [`The data set "${this.#title}" was not loaded, and nothing of it was written:`, ...problems].join('\n'),
      { details: { problems } },
    )
  }
}
