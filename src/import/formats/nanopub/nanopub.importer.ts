import type { Importer } from '../importer.ts'
import { readNanopubs } from './read-nanopubs.ts'
import { recordsOf } from './records-of.ts'

export const nanopub: Importer = {
  name: 'nanopub',
  title: 'Nanopublications that say a claim in the terms of Isnad (TriG, N-Quads)',
  dataset: ({ name }) => ({
    id: `nanopub-${name.replace(/\.[^.]*$/u, '').replace(/[^A-Za-z0-9._-]+/gu, '-')}`,
    scheme: 'nanopub',
    title: `Nanopublications, ${name}`,
    licence: 'As their publisher says',
  }),
  async *read({ name: file, path }) {
    for await (const item of readNanopubs(path)) {
      if ('kind' in item) yield item
      else yield* recordsOf(item, file)
    }
  },
}
