import { createHash } from 'node:crypto'

export interface FtmEntity {
  id: string
  caption?: string
  schema: string
  /** Other ids of the same. */
  referents?: string[]
  /** In whose name it is told. */
  datasets: string[]
  properties: Record<string, string[]>
}

/** A reference as an id: FollowTheMoney allows letters, digits, dots and hyphens. Of what has others the value is hashed. */
export function ftmId(ref: string): string {
  const [scheme, ...rest] = ref.split(':')
  const value = rest.join(':')
  return `${scheme}.${/^[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?$/u.test(value) ? value : hashOf(value)}`
}

const hashOf = (value: string) => createHash('sha256').update(value).digest('hex').slice(0, 40)

/** A reference as the name of a data set, which are lower-case words joined by underscores. */
export const datasetName = (ref: string) => ref.toLowerCase().replace(/[^a-z0-9]+/gu, '_')

/** Without the properties that have no value, and none of them twice. */
export function propertiesOf(values: Record<string, readonly (string | undefined)[]>): Record<string, string[]> {
  const told = Object.entries(values).map(([name, list]): [string, string[]] => [
    name,
    [...new Set(list.filter((value) => value !== undefined))],
  ])
  return Object.fromEntries(told.filter(([, list]) => list.length > 0))
}
