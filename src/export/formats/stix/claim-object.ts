import type { ExportedClaim, ExportedEnd } from '../../exporter.ts'
import { claimWords } from '../told/claim-words.ts'
import { relationshipTypes, roleTypes } from './codebook.ts'
import { typeOf } from './entity-objects.ts'
import { stixId } from './ids/stix-id.ts'
import { momentsOf } from './moments.ts'
import type { StixObject, Writer } from './writer-of.ts'

/** An assertion: a relationship where STIX can relate its ends, else a note on what it is about. */
export function assertionObject(claim: ExportedClaim, writer: Writer): StixObject {
  const { record, subject, object, marking } = claim
  const rule = (record.role && roleTypes[record.role]) ?? relationshipTypes[record.predicate]
  if (rule === undefined || object === null) return noteObject(claim, writer)
  const ends = [endId(subject, writer), endId(object, writer)]
  const [source, target] = rule.isReversed ? ends.reverse() : ends
  const { first, last } = momentsOf(record.heldDuring)
  return writer.object('relationship', writer.full(record.id), marking, {
    relationship_type: rule.type,
    source_ref: source,
    target_ref: target,
    description: claimWords(claim),
    ...(first && { start_time: first }),
    ...(last && { stop_time: last }),
    ...claimExtension(claim, writer),
  })
}

/** A denial disagrees with what others assert; where nobody does, it is a note on what it is about. */
export function denialObject(claim: ExportedClaim, assertions: readonly string[], writer: Writer): StixObject {
  if (assertions.length === 0) return noteObject(claim, writer)
  const { record, claimant, marking } = claim
  return writer.object('opinion', writer.full(record.id), marking, {
    opinion: record.modality === 'STATED' ? 'strongly-disagree' : 'disagree',
    explanation: claimWords(claim),
    authors: [claimant.label],
    object_refs: assertions,
    ...claimExtension(claim, writer),
  })
}

function noteObject(claim: ExportedClaim, writer: Writer): StixObject {
  const { record, claimant, subject, object, marking } = claim
  const ends = object === null ? [subject] : [subject, object]
  return writer.object('note', writer.full(record.id), marking, {
    content: claimWords(claim),
    authors: [claimant.label],
    object_refs: ends.map((end) => endId(end, writer)),
    ...claimExtension(claim, writer),
  })
}

const claimExtension = (claim: ExportedClaim, writer: Writer) =>
  writer.extension('claims', claim.record, { claimant_ref: endId(claim.claimant, writer) })

const endId = ({ type, kind, ref }: ExportedEnd, writer: Writer) =>
  stixId(typeOf(type as 'Actor', kind), writer.full(ref))
