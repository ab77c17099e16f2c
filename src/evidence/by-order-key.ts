interface Ordered {
  readonly orderKey: string
}

/** The order of every list; the keys are compared as the database compares them, by code unit. */
export function byOrderKey(a: Ordered, b: Ordered): number {
  if (a.orderKey === b.orderKey) return 0
  return a.orderKey < b.orderKey ? -1 : 1
}
