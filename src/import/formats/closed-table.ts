/** A table that has what is written in it and nothing else: no word of a file, such as `constructor`, finds more. */
export function closedTable<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.freeze(Object.assign(Object.create(null), entries))
}
