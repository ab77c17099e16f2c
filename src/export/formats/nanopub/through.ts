import { type Duplex, pipeline, Readable } from 'node:stream'

/** What a stream makes of the items. A fault on either side comes out where it is read. */
export async function* through(items: AsyncIterable<unknown>, stream: Duplex): AsyncGenerator<string | Uint8Array> {
  const output = pipeline(Readable.from(items), stream, () => {})
  yield* output
}
