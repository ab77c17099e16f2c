import { JsonLdSerializer } from 'jsonld-streaming-serializer'
import type { Exporter } from '../../exporter.ts'
import { nanopubQuads, prefixes } from './nanopub-quads.ts'
import { through } from './through.ts'

export const nanopubJsonld: Exporter = {
  name: 'nanopub-jsonld',
  title: 'The same nanopublications in JSON-LD',
  mediaType: 'application/ld+json',
  extension: '.jsonld',
  write: (exported) => through(nanopubQuads(exported), new JsonLdSerializer({ context: prefixes })),
}
