import type { Exported, Exporter } from '../../exporter.ts'
import { bundleObjects } from './bundle-objects.ts'
import { stixId } from './ids/stix-id.ts'

export const stix: Exporter = {
  name: 'stix',
  title: 'STIX 2.1: a bundle of actors, incidents, places and what is said of them; denials as opinions',
  mediaType: 'application/stix+json;version=2.1',
  extension: '.json',
  write: bundle,
}

async function* bundle(exported: Exported): AsyncGenerator<string> {
  const { dataset, knownAt, lens } = exported.about
  yield `{"type":"bundle","id":"${stixId('bundle', JSON.stringify([dataset.scheme, dataset.id, knownAt, lens]))}","objects":[\n`
  let separator = ''
  for await (const object of bundleObjects(exported)) {
    yield `${separator}${JSON.stringify(object)}`
    separator = ',\n'
  }
  yield '\n]}\n'
}
