import { formats } from '../../seed/format/formats.ts'
import { rowFaults } from '../../tables/row-faults.ts'
import { imported, rejected } from '../imported.ts'
import type { Imported, ImportedRecord } from '../importer.ts'
import { Fault, languageIn, nameIn, readFields, unknownTerms } from './read-fields.ts'
import type { Nanopub } from './read-nanopubs.ts'
import { type BySubject, bySubject, type Statement } from './statements.ts'
import {
  ALT_LABEL,
  assertionFields,
  CLAIM,
  classes,
  type DescribedKind,
  describedFields,
  provenanceFields,
  publicationFields,
  RDF_TYPE,
  refOfIri,
  TERMS,
} from './vocabulary.ts'

/**
 * The claim of a nanopublication and what it says of those that the claim refers to, or why it cannot be taken. One that
 * makes no claim may be there to describe them.
 */
export function recordsOf(nanopub: Nanopub, file: string): Imported[] {
  try {
    const described = descriptions(nanopub)
    const records = isDescription(nanopub) ? described : [...described, claimOf(nanopub, file)]
    const faults = rowFaults(records, { before: [], refersToOthers: true })
    return faults.length > 0 ? [refusal(nanopub, faults.join(' '))] : records
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return [refusal(nanopub, `${error.message}.`)]
  }
}

const refusal = ({ iri, line }: Nanopub, why: string) =>
  rejected(`The nanopublication ${iri} is not taken: ${why}`, line)

function isDescription({ graphs }: Nanopub): boolean {
  const said = bySubject(graphs.assertion)
  return (
    subjectsOf(said, CLAIM).length === 0 && Object.values(classes).some((type) => subjectsOf(said, type).length > 0)
  )
}

function claimOf({ iri, row, line, assertion, graphs }: Nanopub, file: string): ImportedRecord {
  const said = bySubject(graphs.assertion)
  const claims = subjectsOf(said, CLAIM)
  if (claims.length === 0) throw new Fault(`its assertion is no claim in the terms of Isnad (${TERMS})`)
  if (claims.length > 1) throw new Fault(`its assertion holds ${claims.length} claims`)
  const id = refOfIri(claims[0]!)
  if (id === undefined) throw new Fault(`its claim ${claims[0]} has no reference of Isnad as its name`)
  const parts = [
    { graph: said, subject: claims[0]!, fields: assertionFields },
    { graph: bySubject(graphs.provenance), subject: assertion, fields: provenanceFields },
    { graph: bySubject(graphs.publication), subject: iri, fields: publicationFields },
  ]
  for (const { graph, subject, fields } of parts) {
    const unknown = unknownTerms(graph, subject, fields)
    if (unknown.length > 0) throw new Fault(`the terms ${unknown.map(nameIn).join(', ')} are not known`)
  }
  const read = Object.assign({}, ...parts.map(({ graph, subject, fields }) => readFields(graph, subject, fields)))
  const record = {
    file,
    row,
    fields: { nanopublication: iri, ...foreign(graphs.provenance), ...foreign(graphs.publication) },
  }
  return imported('claims', { id, record, ...read }, line)
}

/** What others' terms say of its origin, such as who made it and when. What comes from a record brings that record along. */
function foreign(statements: readonly Statement[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { predicate, object } of statements) {
    if (predicate.startsWith(TERMS) || predicate === RDF_TYPE) continue
    const value = 'literal' in object ? object.literal : object.iri
    found[predicate] = found[predicate] === undefined ? value : `${found[predicate]} | ${value}`
  }
  return found
}

/** What any of the graphs says of actors, places, incidents, sources and documents by their references. */
function descriptions({ graphs, line }: Nanopub): ImportedRecord[] {
  return Object.values(graphs).flatMap((statements) => {
    const graph = bySubject(statements)
    return (Object.keys(classes) as DescribedKind[]).flatMap((kind) =>
      subjectsOf(graph, classes[kind]).flatMap((subject) => {
        const id = refOfIri(subject)
        if (id === undefined) throw new Fault(`${subject} has no reference of Isnad as its name`)
        const read = readFields(graph, subject, describedFields[kind])
        const aliases = kind === 'documents' ? undefined : aliasesOf(graph.get(subject)!)
        const value = formats[kind].safeParse({ id, ...read, ...(aliases && { aliases }) })
        if (!value.success)
          throw new Fault(
            `what it says of ${id} cannot be taken (${value.error.issues[0]!.path.join('.')}: ${value.error.issues[0]!.message})`,
          )
        return [imported(kind, value.data as never, line)]
      }),
    )
  })
}

const subjectsOf = (graph: BySubject, type: string) =>
  [...graph]
    .filter(([, statements]) => statements.some((statement) => isOfType(statement, type)))
    .map(([subject]) => subject)

const isOfType = ({ predicate, object }: Statement, type: string) =>
  predicate === RDF_TYPE && 'iri' in object && object.iri === type

function aliasesOf(statements: readonly Statement[]): Record<string, string[]> | undefined {
  const aliases: Record<string, string[]> = {}
  for (const { predicate, object } of statements) {
    if (predicate !== ALT_LABEL || !('literal' in object)) continue
    const language = languageIn(object) || 'und'
    aliases[language] = [...(aliases[language] ?? []), object.literal]
  }
  return Object.keys(aliases).length > 0 ? aliases : undefined
}
