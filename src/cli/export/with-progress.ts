import type { Exported, ExportedDataset } from '../../export/exporter.ts'
import type { Progress } from '../terminal/progress.ts'

/** The same export, which tells how many of what were read from it so far. */
export function withProgress(exported: Exported, progress: Progress): Exported {
  async function* counted<T>(step: string, items: AsyncIterable<T>): AsyncGenerator<T> {
    let done = 0
    for await (const item of items) {
      progress.report({ step, done: ++done })
      yield item
    }
  }
  const part = (one: ExportedDataset): ExportedDataset => ({
    ...one,
    records: (kind) => counted(`${kind} of ${one.dataset.id}`, one.records(kind)),
  })
  return {
    about: exported.about,
    records: (kind) => counted(kind, exported.records(kind)),
    claims: () => counted('claims', exported.claims()),
    links: () => counted('links', exported.links()),
    datasets: async () => (await exported.datasets()).map(part),
  }
}
