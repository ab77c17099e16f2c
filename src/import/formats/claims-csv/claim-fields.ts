/** The fields of a claim as researchers write them: the columns of claims-csv, and what a mapping fills. */
export const claimFields = [
  'id',
  // Who says it, and where.
  ...['claimant', 'claimant_id', 'claimant_kind', 'claimant_ar', 'attribution'],
  ...['source', 'source_id', 'source_kind', 'source_ar'],
  ...['document', 'document_id', 'document_kind', 'document_url', 'document_date', 'document_lang'],
  ...['quote', 'quote_lang', 'quote_locator'],
  // What is said.
  ...['subject', 'subject_id', 'subject_kind', 'subject_ar', 'subject_type'],
  'predicate',
  ...['object', 'object_id', 'object_kind', 'object_ar', 'object_type'],
  ...['value', 'value_ar', 'value_key'],
  ...['role', 'side', 'polarity', 'modality', 'likelihood', 'reporting_verb', 'statement', 'statement_ar'],
  ...['support_types', 'support_mode', 'supporter_level', 'against', 'against_id', 'against_kind'],
  ...['incident_type', 'killed', 'wounded', 'missing', 'captured', 'displaced', 'toll_scope'],
  ...['claim_mode', 'authenticity'],
  // When and where it held.
  ...['held_during', 'claimed_on'],
  ...['place', 'place_id', 'place_kind', 'place_ar'],
  ...['incident', 'incident_id', 'incident_kind', 'incident_ar'],
  // What it rests on.
  ...['cites', 'derived_from', 'derivation', 'marking'],
] as const

export type ClaimField = (typeof claimFields)[number]

/** Without these nothing is claimed. */
export const neededFields: readonly ClaimField[] = ['id', 'predicate', 'attribution', 'modality']
