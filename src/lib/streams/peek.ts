/** The first of the items, undefined where there is none, and all of them. */
export async function peek<T>(items: AsyncIterable<T>): Promise<{ first: T | undefined; all: AsyncIterable<T> }> {
  const iterator = items[Symbol.asyncIterator]()
  const { done, value } = await iterator.next()
  if (done) return { first: undefined, all: items }
  const first = value as T
  return { first, all: fromFirst(first, { [Symbol.asyncIterator]: () => iterator }) }
}

async function* fromFirst<T>(first: T, others: AsyncIterable<T>): AsyncGenerator<T> {
  yield first
  yield* others
}
