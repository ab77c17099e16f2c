/** A statement of RDF as far as it is needed: what is an IRI and what a literal, without a library. */
export interface Statement {
  subject: string
  predicate: string
  object: RdfObject
}

export type RdfObject = { iri: string } | { literal: string; datatype: string; language: string }

/** The statements of a graph by their subject. */
export type BySubject = ReadonlyMap<string, readonly Statement[]>

export function bySubject(statements: readonly Statement[]): BySubject {
  const found = new Map<string, Statement[]>()
  for (const statement of statements) {
    const known = found.get(statement.subject)
    if (known) known.push(statement)
    else found.set(statement.subject, [statement])
  }
  return found
}
