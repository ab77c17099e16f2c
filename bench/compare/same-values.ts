/** Whether two answers hold the same values, however they lay them out: each server has names of its own, and lists without an order differ in it, and what is missing is null in one and an empty list in the other. */
export function sameValues(one: string, other: string): boolean {
  return valuesOf(one) === valuesOf(other)
}

function valuesOf(text: string): string {
  const values: string[] = []
  collect((JSON.parse(text) as { data: unknown }).data, values)
  return values.sort().join('\n')
}

function collect(value: unknown, values: string[]): void {
  if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) collect(member, values)
  else if (value !== null) values.push(JSON.stringify(value))
}
