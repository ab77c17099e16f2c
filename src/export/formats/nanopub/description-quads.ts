import { DataFactory, type Quad } from 'n3'
import {
  ALT_LABEL,
  classes,
  type DescribedKind,
  describedFields,
  iriOfRef,
  PROV,
  RDF_TYPE,
} from '../../../import/formats/nanopub/vocabulary.ts'
import { fieldQuads, triple } from '../../../import/formats/nanopub/write-fields.ts'
import type { SeedRecord } from '../../../import/seed/format/formats.ts'
import type { ExportedAbout } from '../../exporter.ts'
import { fullRef } from '../../records/seed-values.ts'
import { qualified } from '../told/qualified.ts'
import { type ToldNames, toldNames } from '../told/told-names.ts'
import { framed } from './frame-nanopub.ts'

const { namedNode, literal } = DataFactory

/** What the data set tells of an actor, place, incident, source or document, as a nanopublication in the data set's name. */
export function descriptionQuads<K extends DescribedKind>(
  kind: K,
  record: SeedRecord<K>,
  about: ExportedAbout,
): Quad[] {
  const { scheme, id } = about.dataset
  const { value, aliases } = told(qualified<K>(record, scheme))
  const subject = iriOfRef(value.id as string)
  return framed({ value, aliases }, about, ({ assertion, provenance, nodes }) => ({
    assertion: [
      triple(subject, RDF_TYPE, namedNode(classes[kind]), assertion),
      ...fieldQuads(value, describedFields[kind], { subject, graph: assertion, nodes }),
      ...aliases.map(({ lang, value }) => triple(subject, ALT_LABEL, literal(value, lang), assertion)),
    ],
    provenance: [triple(assertion, `${PROV}wasDerivedFrom`, namedNode(iriOfRef(fullRef(id, scheme))), provenance)],
    publication: [],
  }))
}

function told(record: SeedRecord<DescribedKind>): { value: Record<string, unknown>; aliases: ToldNames['others'] } {
  const value = { ...record }
  if (!('name' in record)) return { value, aliases: [] }
  const { marking, name, others } = toldNames(record)
  const isMarked = marking !== 'CLEAR' || record.marking !== undefined
  return { value: { ...value, name, ...(isMarked && { marking }) }, aliases: others }
}
