import type { ActorKind, DocumentKind, Predicate } from '../../../vocabulary/index.ts'
import { closedTable } from '../closed-table.ts'

/** The schemata of things that are actors. */
export const actorSchemata = closedTable<ActorKind>({
  Person: 'PERSON',
  LegalEntity: 'OTHER',
  Organization: 'ORGANISATION',
  Company: 'COMPANY',
  PublicBody: 'ORGANISATION',
})

export const incidentSchemata = new Set(['Event', 'Trip'])

export const placeSchemata = new Set(['Territory'])

export const documentSchemata = closedTable<DocumentKind>({
  Document: 'OTHER',
  Article: 'ARTICLE',
  Audio: 'OTHER',
  Email: 'OTHER',
  Folder: 'OTHER',
  HyperText: 'OTHER',
  Image: 'IMAGE',
  Package: 'OTHER',
  Pages: 'OTHER',
  PlainText: 'OTHER',
  Table: 'OTHER',
  Video: 'VIDEO',
  Workbook: 'OTHER',
})

export interface EdgeRule {
  subject: string
  object: string
  predicate: Predicate
}

const edge = (subject: string, predicate: Predicate, object: string): EdgeRule => ({ subject, object, predicate })

/** The schemata that join two. Where no predicate is as narrow as the schema, what it says at least is taken: both are tied. */
export const edgeSchemata = closedTable<EdgeRule>({
  Associate: edge('person', 'LINKED_TO', 'associate'),
  Control: edge('controller', 'LINKED_TO', 'controlled'),
  Debt: edge('debtor', 'LINKED_TO', 'creditor'),
  Directorship: edge('director', 'LINKED_TO', 'organization'),
  Employment: edge('employee', 'LINKED_TO', 'employer'),
  Family: edge('person', 'LINKED_TO', 'relative'),
  Membership: edge('member', 'MEMBER_OF', 'organization'),
  Ownership: edge('owner', 'LINKED_TO', 'asset'),
  Payment: edge('payer', 'LINKED_TO', 'beneficiary'),
  Representation: edge('agent', 'LINKED_TO', 'client'),
  Succession: edge('predecessor', 'LINKED_TO', 'successor'),
  UnknownLink: edge('subject', 'LINKED_TO', 'object'),
})

/** Names that are no primary ones, and what sort of name each is. */
export const otherNames = {
  alias: 'ALIAS',
  weakAlias: 'ALIAS',
  previousName: 'FORMER',
  abbreviation: 'ACRONYM',
} as const

/** Statements tell languages by three letters, where BCP 47 has two. */
const twoLetters = closedTable<string>({
  ara: 'ar',
  deu: 'de',
  eng: 'en',
  fas: 'fa',
  fra: 'fr',
  heb: 'he',
  ita: 'it',
  kur: 'ku',
  nld: 'nl',
  por: 'pt',
  rus: 'ru',
  spa: 'es',
  tur: 'tr',
  ukr: 'uk',
  zho: 'zh',
})

const threeLettersOf = new Map(Object.entries(twoLetters).map(([three, two]) => [two, three]))

/** The code of three letters for the language of a tag, where it is known. */
export function threeLetters(tag: string): string | undefined {
  const language = tag.split('-')[0]!
  return language.length === 3 ? language : threeLettersOf.get(language)
}

export const languageTag = (code: string) => twoLetters[code] ?? (/^[a-z]{2,3}$/u.test(code) ? code : 'und')

/** Of the schemata that statements give one entity, the narrowest. */
export function narrowest(schemata: Iterable<string>): string {
  const all = [...schemata]
  return all.find((schema) => !general.includes(schema)) ?? general.find((schema) => all.includes(schema)) ?? ''
}

const general = ['Organization', 'LegalEntity', 'Interval', 'Interest', 'Thing']
