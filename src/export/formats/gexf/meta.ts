import type { ExportedAbout } from '../../exporter.ts'
import { element, xmlText } from '../../xml/xml.ts'

/** GEXF knows no licence and no marking, so that its description tells them. */
export function metaOf({ dataset, knownAt, lens, marking }: ExportedAbout): string {
  const lines = [
    dataset.version === undefined ? dataset.title : `${dataset.title}, version ${dataset.version}`,
    `Licence: ${dataset.licence}`,
    ...(dataset.citation === undefined ? [] : [`Citation: ${dataset.citation}`]),
    `Marking: ${marking}`,
    `Known at: ${knownAt}`,
    `Lens: ${lens ?? 'none'}`,
  ]
  const parts = element('creator', {}, 'Isnad') + element('description', {}, xmlText(lines.join('\n')))
  return element('meta', { lastmodifieddate: knownAt.slice(0, 10) }, parts)
}
