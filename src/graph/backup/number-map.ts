/** Whole numbers by whole numbers, in eight bytes each where the keys lie close together. */
export interface NumberMap {
  get(key: number): number | undefined
  set(key: number, value: number): void
}

const pageSize = 4_096

export function numberMap(): NumberMap {
  const pages = new Map<number, Float64Array>()
  const pageOf = (key: number) => Math.floor(key / pageSize)
  return {
    get(key) {
      const value = pages.get(pageOf(key))?.[key % pageSize]
      return value === undefined || Number.isNaN(value) ? undefined : value
    },
    set(key, value) {
      const number = pageOf(key)
      const page = pages.get(number) ?? new Float64Array(pageSize).fill(Number.NaN)
      page[key % pageSize] = value
      pages.set(number, page)
    },
  }
}
