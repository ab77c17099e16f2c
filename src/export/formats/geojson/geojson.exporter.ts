import type { Exported, Exporter } from '../../exporter.ts'
import { features } from './features.ts'
import { jsonText } from './json-text.ts'

export const geojson: Exporter = {
  name: 'geojson',
  title: 'GeoJSON of incidents and places with what is said of them, for QGIS and web maps',
  mediaType: 'application/geo+json',
  extension: '.geojson',
  write: collection,
}

async function* collection(exported: Exported): AsyncGenerator<string> {
  const { dataset, knownAt, lens, marking } = exported.about
  const { title, version, licence, citation } = dataset
  const about = { title, version, licence, citation, marking, knownAt, lens }
  yield `{"type":"FeatureCollection","about":${jsonText(about)},"features":[`
  let separator = '\n'
  for await (const feature of features(exported)) {
    yield separator + jsonText(feature)
    separator = ',\n'
  }
  yield '\n]}\n'
}
