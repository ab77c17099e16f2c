import type { ActorKind, DocumentKind, NameKind } from '../../../vocabulary/index.ts'

export type ActorSchema = 'Person' | 'LegalEntity' | 'Organization' | 'Company' | 'PublicBody'

/** What an actor is in FollowTheMoney; all others are organisations. */
const actorSchemata: Readonly<Partial<Record<ActorKind, ActorSchema>>> = {
  PERSON: 'Person',
  STATE: 'PublicBody',
  STATE_INTELLIGENCE: 'PublicBody',
  DE_FACTO_AUTHORITY: 'PublicBody',
  COMPANY: 'Company',
  COMMUNITY: 'LegalEntity',
  CIVILIANS: 'LegalEntity',
  SOURCE_PERSONA: 'LegalEntity',
  UNIDENTIFIED_ARMED: 'LegalEntity',
  OTHER: 'LegalEntity',
}

export const actorSchema = (kind: string | null): ActorSchema => actorSchemata[kind as ActorKind] ?? 'Organization'

/** What may have members. */
export const hasMembers = (schema: ActorSchema) => schema !== 'Person' && schema !== 'LegalEntity'

const documentSchemata: Readonly<Partial<Record<DocumentKind, string>>> = {
  ARTICLE: 'Article',
  IMAGE: 'Image',
  VIDEO: 'Video',
}

export const documentSchema = (kind: DocumentKind): string => documentSchemata[kind] ?? 'Document'

const nameProperties: Readonly<Partial<Record<NameKind, string>>> = { FORMER: 'previousName', ACRONYM: 'abbreviation' }

/** Only legal entities have abbreviations. */
export function nameProperty(kind: NameKind, isActor: boolean): string {
  const property = nameProperties[kind] ?? 'alias'
  return property === 'abbreviation' && !isActor ? 'alias' : property
}
