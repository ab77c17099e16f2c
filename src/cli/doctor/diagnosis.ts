import type { Config } from '../../config.ts'

/** What one look at the surroundings found. */
export interface Diagnosis {
  readonly check: string
  readonly isWell: boolean
  /** What was found; where it is not well also what to do. */
  readonly message: string
}

export type Examine = (config: Config) => Promise<Diagnosis[]>

export const well = (check: string, message: string): Diagnosis => ({ check, isWell: true, message })
export const ill = (check: string, message: string): Diagnosis => ({ check, isWell: false, message })

/** What a look throws is what it found. */
export async function looking(check: string, look: () => Promise<string>): Promise<Diagnosis> {
  try {
    return well(check, await look())
  } catch (error) {
    return ill(check, error instanceof Error ? error.message : String(error))
  }
}
