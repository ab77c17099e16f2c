import { type Marking, marking } from '../../../vocabulary/index.ts'
import type { Exported, ExportedClaim } from '../../exporter.ts'
import { toldNames } from '../told/told-names.ts'
import { assertionObject, denialObject } from './claim-object.ts'
import { claimsKey, documentObjects } from './document-objects.ts'
import { type EntityKind, entityObjects } from './entity-objects.ts'
import { type IdLists, idLists } from './ids/id-lists.ts'
import { preamble } from './preamble.ts'
import { propositionKey } from './proposition-key.ts'
import { type StixObject, type Writer, writerOf } from './writer-of.ts'

const entityKinds: readonly EntityKind[] = ['actors', 'places', 'incidents', 'sources']
const claimTypes = ['relationship', 'note', 'opinion']

/**
 * The objects of a bundle. The claims are read three times, first for what is denied; memory holds the ids of the objects
 * that stand in documents and of those that are denied.
 */
export async function* bundleObjects(exported: Exported): AsyncGenerator<StixObject> {
  const writer = writerOf(exported.about)
  const sources = new Map<string, Marking>()
  const inDocuments = idLists(claimTypes)
  yield* preamble(writer)
  for (const kind of entityKinds) {
    for await (const record of exported.records(kind)) {
      const { marking: level } = toldNames(record)
      if (kind === 'sources' && level !== 'CLEAR') sources.set(writer.full(record.id), level)
      yield* entityObjects(kind, record, writer)
    }
  }
  for await (const { claim, object } of claimObjects(exported, writer)) {
    if (claim.record.document) inDocuments.add(claimsKey(writer.full(claim.record.document), claim.marking), object.id)
    yield object
  }
  for await (const record of exported.records('documents')) {
    yield* documentObjects(record, { writer, claims: inDocuments, sources })
  }
}

/** Assertions, and then the denials, which name them. */
async function* claimObjects({ claims }: Exported, writer: Writer) {
  const denied = await deniedIn(claims())
  const asserted = idLists(claimTypes)
  for await (const claim of claims()) {
    if (isDenial(claim)) continue
    const object = assertionObject(claim, writer)
    noteDenied(claim, object.id, { denied, asserted })
    yield { claim, object }
  }
  if (denied.size === 0) return
  for await (const claim of claims()) {
    if (!isDenial(claim)) continue
    yield { claim, object: denialObject(claim, asserted.of(denialKey(claim, claim.marking)), writer) }
  }
}

const isDenial = ({ record }: ExportedClaim) => record.polarity === 'DENIED'
const denialKey = ({ record }: ExportedClaim, level: Marking) => `${level} ${propositionKey(record)}`

async function deniedIn(claims: AsyncIterable<ExportedClaim>): Promise<ReadonlySet<string>> {
  const denied = new Set<string>()
  for await (const claim of claims) if (isDenial(claim)) denied.add(denialKey(claim, claim.marking))
  return denied
}

/** A denial names only assertions that whoever may see the denial may see. */
function noteDenied(
  claim: ExportedClaim,
  id: string,
  { denied, asserted }: { denied: ReadonlySet<string>; asserted: IdLists },
) {
  for (const level of marking.values.slice(marking.rank(claim.marking))) {
    const key = denialKey(claim, level)
    if (denied.has(key)) asserted.add(key, id)
  }
}
