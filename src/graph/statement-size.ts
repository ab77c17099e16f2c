/** How many ids a statement is given at once. */
export const statementSize = 1_000
