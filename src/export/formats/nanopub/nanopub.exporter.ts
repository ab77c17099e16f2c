import { StreamWriter } from 'n3'
import type { Exporter } from '../../exporter.ts'
import { nanopubQuads, prefixes } from './nanopub-quads.ts'
import { through } from './through.ts'

export const nanopub: Exporter = {
  name: 'nanopub',
  title: 'Nanopublications in TriG, one for each claim, with PROV: lossless for claims',
  mediaType: 'application/trig',
  extension: '.trig',
  write: (exported) => through(nanopubQuads(exported), new StreamWriter({ format: 'application/trig', prefixes })),
}
