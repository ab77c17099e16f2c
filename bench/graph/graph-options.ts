/** The options of a command that say which dense graph is meant. */
export const graphOptions = {
  actors: { type: 'string', default: '2000' },
  claims: { type: 'string', default: '100000' },
  seed: { type: 'string', default: '1' },
} as const

/** Their values as numbers. */
export function graphOf(values: Readonly<Record<keyof typeof graphOptions, string>>) {
  return { actors: Number(values.actors), claims: Number(values.claims), seed: Number(values.seed) }
}
