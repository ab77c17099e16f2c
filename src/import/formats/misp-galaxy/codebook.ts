import type { ActorKind, Predicate } from '../../../vocabulary/index.ts'
import { closedTable } from '../closed-table.ts'

/** The types of galaxies whose clusters are actors. All others are tools, methods, sectors and the like. */
export const actorTypes = closedTable<ActorKind>({
  'threat-actor': 'OTHER',
  '360net-threat-actor': 'OTHER',
  'intrusion-set': 'OTHER',
  'microsoft-activity-group': 'OTHER',
  'mitre-intrusion-set': 'OTHER',
  'mitre-enterprise-attack-intrusion-set': 'OTHER',
  'mitre-mobile-attack-intrusion-set': 'OTHER',
  'mitre-pre-attack-intrusion-set': 'OTHER',
  'mitre-ics-groups': 'OTHER',
  'tidal-groups': 'OTHER',
  'intelligence-agency': 'STATE_INTELLIGENCE',
  'surveillance-vendor': 'COMPANY',
  producer: 'COMPANY',
  'china-defence-universities': 'ORGANISATION',
})

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
