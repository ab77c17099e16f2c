/** Throws where our own code broke its word: never for what a user sent. */
export function invariant(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence)
}
