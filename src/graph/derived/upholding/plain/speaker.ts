/** An actor or a source as it is now. */
export interface Speaker {
  readonly id: string
  /** False for an unnamed source, which exists in one document only. */
  readonly isIdentified: boolean
  /** Whoever else has one of these in common with it is one origin with it: itself, its body or outlets, and all owners of these. */
  readonly bonds: readonly string[]
  /** What a viewer has to see in order to see all of these. */
  readonly bondsLevel: number
  /** Itself and those that it is one claimant with. */
  readonly selves: readonly string[]
  /** Those that are set aside as carriers with it: itself, and the actor or the outlets that are its body. */
  readonly carriers: readonly string[]
  /** What a viewer has to see in order to see all of these. */
  readonly level: number
}

export type Speakers = ReadonlyMap<string, Speaker>
