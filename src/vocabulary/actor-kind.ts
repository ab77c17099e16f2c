import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const actorKind = defineVocabulary(
  'ActorKind',
  'What sort of party an actor is: a label for finding. Where it is disputed or changed over time, claims say so.',
  {
    PERSON: {
      label: { en: 'person', ar: 'شخص' },
      description: 'A person with a public part in events, such as a commander, official or analyst.',
      aliases: ['individual'],
    },
    STATE: {
      label: { en: 'state', ar: 'دولة' },
      description: 'A state or its government.',
      aliases: ['government', 'governmental entities'],
    },
    STATE_FORCE: {
      label: { en: 'state force', ar: 'قوة نظامية' },
      description: 'Army, police or other armed body of a state on its own ground (ACLED: State forces).',
      aliases: ['state forces', 'armed forces'],
    },
    STATE_INTELLIGENCE: {
      label: { en: 'state intelligence', ar: 'جهاز استخبارات' },
      description: 'An intelligence or secret service of a state.',
      aliases: ['intelligence agency', 'secret service'],
    },
    FOREIGN_FORCE: {
      label: { en: 'foreign force', ar: 'قوة أجنبية' },
      description: 'An armed body of a state outside its own ground (ACLED: External/Other forces).',
      aliases: ['external forces', 'occupying forces'],
    },
    COALITION: {
      label: { en: 'coalition', ar: 'تحالف' },
      description: 'Several states or groups that act under one name.',
    },
    REBEL_GROUP: {
      label: { en: 'rebel group', ar: 'جماعة متمردة' },
      description: 'An armed organisation that fights a state for power or secession (ACLED: Rebel group).',
      aliases: ['rebel group', 'opposition forces'],
    },
    POLITICAL_MILITIA: {
      label: { en: 'political militia', ar: 'ميليشيا سياسية' },
      description:
        'An armed group with a political end that does not seek to replace the state (ACLED: Political militia).',
      aliases: ['political militia', 'paramilitary forces'],
    },
    IDENTITY_MILITIA: {
      label: { en: 'identity militia', ar: 'ميليشيا أهلية' },
      description: 'An armed group formed around a tribe, community, region or faith (ACLED: Identity militia).',
      aliases: ['identity militia', 'vigilante groups'],
    },
    DE_FACTO_AUTHORITY: {
      label: { en: 'de facto authority', ar: 'سلطة أمر واقع' },
      description: 'A body that governs an area without being its recognised state, with its councils and police.',
    },
    COMPANY: { label: { en: 'company', ar: 'شركة' }, description: 'A business, private military companies included.' },
    ORGANISATION: {
      label: { en: 'organisation', ar: 'منظمة' },
      description: 'A party, association, agency or other body without arms.',
      aliases: ['organization'],
    },
    MEDIA_OUTLET: {
      label: { en: 'media outlet', ar: 'وسيلة إعلام' },
      description: 'A news outlet or propaganda outlet that acts or is spoken of as a party.',
    },
    NGO_MONITOR: {
      label: { en: 'monitoring group', ar: 'جهة رصد وتوثيق' },
      description: 'A non-governmental group that records events, losses or violations.',
    },
    COMMUNITY: {
      label: { en: 'community', ar: 'جماعة أهلية' },
      description: 'A tribe, clan, body of notables or the people of a place, without arms.',
    },
    CIVILIANS: {
      label: { en: 'civilians', ar: 'مدنيون' },
      description: 'Civilians as a party to an incident, crowds included; never private persons by name.',
      aliases: ['protesters', 'rioters', 'civilian crowd or mob'],
    },
    SOURCE_PERSONA: {
      label: { en: 'unnamed source', ar: 'مصدر غير مسمّى' },
      description: 'A voice that a document does not name, such as a local source. It exists in that document only.',
    },
    UNIDENTIFIED_ARMED: {
      label: { en: 'unidentified armed party', ar: 'مسلحون مجهولون' },
      description: 'Armed men whom nobody has identified. Two such parties are never held to be one.',
      aliases: ['unknown armed'],
    },
    OTHER: { label: { en: 'other', ar: 'غير ذلك' }, description: 'None of these.' },
  },
)
export type ActorKind = ValueOf<typeof actorKind>
