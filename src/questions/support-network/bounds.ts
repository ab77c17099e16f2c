import { AppError } from '../../errors/app-error.ts'

export const MAX_LINKS = 5_000

export const MAX_PATHS = 50

/** Of these the strongest chains are made; each is read with its evidence. */
export const MAX_LINKS_BETWEEN = 1_000

/** The value of an argument as a number from 1 to `most`. */
export function inBounds(argument: string, value: unknown, most: number): number {
  const number = value as number
  if (number >= 1 && number <= most) return number
  throw new AppError('BAD_USER_INPUT', `${argument}: ${number} is out of range. Give a number from 1 to ${most}.`)
}
