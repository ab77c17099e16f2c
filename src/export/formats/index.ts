import type { Exporter } from '../exporter.ts'
import { csvClaimsExporter } from './csv/csv-claims.exporter.ts'
import { csvLinksExporter } from './csv/csv-links.exporter.ts'
import { datasetExporter } from './dataset/dataset.exporter.ts'
import { ftm } from './ftm/ftm.exporter.ts'
import { geojson } from './geojson/geojson.exporter.ts'
import { gexf } from './gexf/gexf.exporter.ts'
import { gexfLinks } from './gexf/gexf-links.exporter.ts'
import { graphml } from './graphml/graphml.exporter.ts'
import { graphmlLinks } from './graphml/graphml-links.exporter.ts'
import { nanopub } from './nanopub/nanopub.exporter.ts'
import { nanopubJsonld } from './nanopub/nanopub-jsonld.exporter.ts'
import { stix } from './stix/stix.exporter.ts'

/** Every format that `isnad export` and `GET /export/…` write, in the order of their help. */
// biome-ignore format: one line for each format
export const exporters: readonly Exporter[] = [
  datasetExporter,
  csvClaimsExporter,
  csvLinksExporter,
  nanopub,
  nanopubJsonld,
  stix,
  ftm,
  graphml,
  graphmlLinks,
  gexf,
  gexfLinks,
  geojson,
]
