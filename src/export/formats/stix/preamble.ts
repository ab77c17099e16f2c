import { EXTENSION } from '../../../import/formats/stix/bundle/own-record.ts'
import { marking } from '../../../vocabulary/index.ts'
import { tlp } from './codebook.ts'
import { CREATED, type StixObject, type Writer } from './writer-of.ts'

/** The extension of the standard for TLP 2.0. */
const TLP_2 = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d'

/** What the other objects refer to: who made the bundle, how they are marked, and the extension that they carry. */
export function preamble(writer: Writer): StixObject[] {
  const { about, creator, licence, modified } = writer
  const level = about.dataset.marking ?? 'CLEAR'
  const lens = about.lens === null ? [] : [`Seen through a lens: ${about.lens}`]
  const description = [about.dataset.citation, ...lens, `As the record stood on ${modified}.`]
  return [
    {
      ...writer.object('identity', creator, level, { name: about.dataset.title, identity_class: 'system' }),
      id: creator,
      description: description.filter(Boolean).join('\n'),
    },
    ...marking.values.map((value) => tlpDefinition(tlp[value])),
    {
      type: 'marking-definition',
      spec_version: '2.1',
      id: licence,
      created: CREATED,
      created_by_ref: creator,
      definition_type: 'statement',
      definition: { statement: about.dataset.licence },
    },
    {
      type: 'extension-definition',
      spec_version: '2.1',
      id: EXTENSION,
      created_by_ref: creator,
      created: CREATED,
      modified: CREATED,
      name: 'Isnad record',
      description:
        'The record of the data set format of Isnad that the object was made of, with all that STIX has no words for. "kind" says of which kind it is, "claimant_ref" who makes the claim.',
      schema: 'The JSON schemas of the data set format of Isnad, one for each kind of record.',
      version: '1.0.0',
      extension_types: ['property-extension'],
    },
  ]
}

function tlpDefinition({ id, name, word }: (typeof tlp)['CLEAR']): StixObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id,
    created: '2022-10-01T00:00:00.000Z',
    name,
    extensions: { [TLP_2]: { extension_type: 'property-extension', tlp_2_0: word } },
  }
}
