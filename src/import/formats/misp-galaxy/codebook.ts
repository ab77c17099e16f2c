import type { ActorKind, Predicate } from '../../../vocabulary/index.ts'
import { closedTable } from '../closed-table.ts'

/** What the clusters of a galaxy are. */
export interface ActorType {
  kind: ActorKind
  /** What the galaxy lists them as. */
  words: string
}

const group = (words: string): ActorType => ({ kind: 'OTHER', words })

/** The types of galaxies whose clusters are actors. */
const actorTypes = closedTable<ActorType>({
  'threat-actor': group('threat actor'),
  '360net-threat-actor': group('threat actor'),
  'intrusion-set': group('intrusion set'),
  'microsoft-activity-group': group('activity group'),
  'mitre-intrusion-set': group('intrusion set'),
  'mitre-enterprise-attack-intrusion-set': group('intrusion set'),
  'mitre-mobile-attack-intrusion-set': group('intrusion set'),
  'mitre-pre-attack-intrusion-set': group('intrusion set'),
  'mitre-ics-groups': group('threat group'),
  'tidal-groups': group('threat group'),
  groups: group('threat group'),
  'canada-listed-terrorist-entities': group('terrorist entity listed by Canada'),
  'intelligence-agency': { kind: 'STATE_INTELLIGENCE', words: 'intelligence agency' },
  'surveillance-vendor': { kind: 'COMPANY', words: 'vendor of surveillance technology' },
  'software-vendor': { kind: 'COMPANY', words: 'vendor of software' },
  producer: { kind: 'COMPANY', words: 'producer' },
  'china-defence-universities': { kind: 'ORGANISATION', words: 'institution of Chinese defence research' },
})

/** A galaxy of a type that is new here holds actors where it says so by its category. */
const actorCategories = closedTable<ActorType>({
  actor: group('actor'),
  'threat-actor': group('threat actor'),
  'threat groups': group('threat group'),
})

/** These are in the category of actors, and their clusters are kinds of them. */
const kindsOfActors = new Set(['entity', 'nato'])

/** What the clusters of a galaxy are, where they are actors; all others are tools, methods, sectors and the like. */
export function actorTypeOf({ type, category }: { type: string; category: string }): ActorType | undefined {
  if (kindsOfActors.has(type)) return undefined
  return actorTypes[type] ?? actorCategories[category.toLowerCase()]
}

/** Of a group the country is what others attribute it to; of an agency, a company or a university where it is known to belong. */
export const isAttributed = ({ kind }: ActorType) => kind === 'OTHER'

/** The types of `related` that say what one of our predicates says. `similar` says neither that two are tied nor that they are one. */
export const relatedTypes = closedTable<Predicate>({
  'linked-to': 'LINKED_TO',
  'associated-with': 'LINKED_TO',
  'related-to': 'LINKED_TO',
  'connected-to': 'LINKED_TO',
  affiliated: 'LINKED_TO',
  'affiliated-with': 'LINKED_TO',
  overlaps: 'LINKED_TO',
  'same-as': 'SAME_AS',
  'identical-to': 'SAME_AS',
  'duplicate-of': 'SAME_AS',
  'alias-of': 'SAME_AS',
  'part-of': 'PART_OF',
  'subgroup-of': 'PART_OF',
  'member-of': 'MEMBER_OF',
  'is-allied-with': 'ALLIED_WITH',
  'allied-with': 'ALLIED_WITH',
  supports: 'SUPPORTS',
  sponsors: 'SUPPORTS',
  'provide-support-to': 'SUPPORTS',
})

/** What the lists call a sponsor whom nobody has named. */
export const unnamedSponsors = new Set(['unknown', 'n/a', 'none', 'not known', 'unspecified'])

interface State {
  code: string
  name: string
}

/** ISO 3166-1, the name to show, and the other spellings that are taken for it. What is not here is refused. */
const spellings = `
AE United Arab Emirates | UAE
AR Argentina
AM Armenia
AZ Azerbaijan
BD Bangladesh
BY Belarus
BR Brazil
CA Canada
CL Chile
CN China | People's Republic of China | PRC | China (People's Republic of)
CO Colombia
CU Cuba
DE Germany
EG Egypt
ES Spain
ET Ethiopia
FR France
GB United Kingdom | UK | Great Britain | United Kingdom of Great Britain and Northern Ireland
GE Georgia
ID Indonesia
IL Israel
IN India
IQ Iraq
IR Iran | Iran (Islamic Republic of) | Islamic Republic of Iran | Iran, Islamic Republic of
IT Italy
JO Jordan
JP Japan
KP North Korea | Korea (Democratic People's Republic of) | Democratic People's Republic of Korea | DPRK | Korea, Democratic People's Republic of
KR South Korea | Korea (Republic of) | Republic of Korea | Korea, Republic of
KZ Kazakhstan
LB Lebanon
LY Libya
MA Morocco
MM Myanmar | Burma
MX Mexico
MY Malaysia
NG Nigeria
NL Netherlands | The Netherlands | Netherlands (Kingdom of the)
OM Oman
PA Panama
PH Philippines
PK Pakistan
PL Poland
PS Palestine | State of Palestine | Palestine, State of | Palestinian Territory, Occupied
QA Qatar
RS Serbia
RU Russia | Russian Federation
SA Saudi Arabia | Kingdom of Saudi Arabia
SD Sudan
SG Singapore
SY Syria | Syrian Arab Republic
TH Thailand
TN Tunisia
TR Turkey | Türkiye | Republic of Türkiye
TW Taiwan | Taiwan (Province of China) | Taiwan, Province of China
UA Ukraine
US United States | United States of America | USA | US
UZ Uzbekistan
VE Venezuela | Venezuela (Bolivarian Republic of)
VN Vietnam | Viet Nam | Socialist Republic of Vietnam
YE Yemen`

const states = new Map(
  spellings
    .trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.slice(3).split(' | ')
      return names.map((spelling): [string, State] => [
        spelling.toLowerCase(),
        { code: line.slice(0, 2), name: names[0]! },
      ])
    }),
)

/** The state of exactly this spelling; upper and lower case and spaces around it do not matter. */
export function stateOf(words: string): State | undefined {
  return states.get(words.trim().toLowerCase().replace(/\s+/gu, ' '))
}
