/** What GraphQL executes a selection on: plain values, and functions for what takes arguments or leads to other things. */
export type Answer = Readonly<Record<string, unknown>>
