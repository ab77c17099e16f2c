/** The most claims that one answer looks at: those of the newest record. */
export const MOST_CLAIMS = 25_000

/** The most propositions whose standing one answer works out. */
export const MOST_PROPOSITIONS = 1_000
