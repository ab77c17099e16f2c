import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const supportType = defineVocabulary(
  'SupportType',
  'What kind of support is claimed. Aliases are the columns of the UCDP External Support Dataset.',
  {
    TROOPS_AS_WARRING_PARTY: {
      label: { en: 'troops as warring party', ar: 'قوات مشاركة في القتال' },
      description: 'Its own troops fight on that side.',
      aliases: ['ext_x'],
    },
    TROOP_PRESENCE: {
      label: { en: 'troop presence', ar: 'وجود قوات' },
      description: 'Its troops are present without fighting.',
      aliases: ['ext_p'],
    },
    JOINT_OPERATIONS: {
      label: { en: 'joint operations', ar: 'عمليات مشتركة' },
      description: 'Operations together, or access to military or intelligence installations.',
      aliases: ['ext_y'],
    },
    WEAPONS: { label: { en: 'weapons', ar: 'أسلحة' }, description: 'Weapons and ammunition.', aliases: ['ext_w'] },
    MATERIEL_LOGISTICS: {
      label: { en: 'materiel and logistics', ar: 'عتاد ودعم لوجستي' },
      description: 'Vehicles, fuel, equipment other than weapons, transport.',
      aliases: ['ext_m'],
    },
    TRAINING_EXPERTISE: {
      label: { en: 'training and expertise', ar: 'تدريب وخبرات' },
      description: 'Training, advisers or technical knowledge.',
      aliases: ['ext_t'],
    },
    FUNDING: { label: { en: 'funding', ar: 'تمويل' }, description: 'Money or other economic aid.', aliases: ['ext_f'] },
    INTELLIGENCE: {
      label: { en: 'intelligence', ar: 'معلومات استخباراتية' },
      description: 'Information for the fight.',
      aliases: ['ext_i'],
    },
    TERRITORY_SANCTUARY: {
      label: { en: 'territory and sanctuary', ar: 'ملاذ وأراضٍ' },
      description: 'Shelter, bases or use of its territory.',
      aliases: ['ext_l'],
    },
    AIR_SUPPORT: { label: { en: 'air support', ar: 'إسناد جوي' }, description: 'Strikes or cover from the air.' },
    FREEDOM_OF_MOVEMENT: {
      label: { en: 'freedom of movement', ar: 'حرية الحركة' },
      description: 'Passage let through lines, checkpoints or borders.',
    },
    SMUGGLING: { label: { en: 'smuggling', ar: 'تهريب' }, description: 'Smuggling for it, with it or let happen.' },
    OIL_TRADE: { label: { en: 'oil trade', ar: 'تجارة النفط' }, description: 'Trade in oil or fuel that profits it.' },
    PRISONER_RELEASE: {
      label: { en: 'prisoner release', ar: 'إطلاق سجناء' },
      description: 'Prisoners of its own set free.',
    },
    EVACUATION_DEAL: {
      label: { en: 'evacuation deal', ar: 'صفقة إخلاء' },
      description: 'Safe transport out of a siege or area by arrangement.',
    },
    RECRUITMENT: { label: { en: 'recruitment', ar: 'تجنيد' }, description: 'Recruits raised for it or sent to it.' },
    POLITICAL: {
      label: { en: 'political', ar: 'سياسي وإعلامي' },
      description: 'Diplomatic cover, propaganda, offices for political or fund-raising work.',
    },
    OTHER: {
      label: { en: 'other', ar: 'غير ذلك' },
      description: 'Another kind, told in the claim.',
      aliases: ['ext_o'],
    },
    UNKNOWN: {
      label: { en: 'unknown', ar: 'غير معروف' },
      description: 'Support of a kind that is not told. It is compatible with every kind.',
      aliases: ['ext_u'],
    },
  },
)
export type SupportType = ValueOf<typeof supportType>

export const supportMode = defineVocabulary('SupportMode', 'Whether support is given or let happen.', {
  ACTIVE: { label: { en: 'active', ar: 'فعلي' }, description: 'Given on purpose.' },
  PASSIVE: { label: { en: 'passive', ar: 'بالتغاضي' }, description: 'Knowingly let happen by one who could stop it.' },
})
export type SupportMode = ValueOf<typeof supportMode>

export const supporterLevel = defineVocabulary('SupporterLevel', 'On what level the supporter acts.', {
  GOVERNMENT: { label: { en: 'government', ar: 'الحكومة' }, description: 'A government as such.' },
  ELEMENTS_OF_STATE: {
    label: { en: 'elements of a state', ar: 'عناصر من الدولة' },
    description: 'Parts of a state apparatus, not its government as such.',
    aliases: ['ext_elements'],
  },
  NON_STATE: {
    label: { en: 'non-state', ar: 'جهة غير حكومية' },
    description: 'No part of a state.',
    aliases: ['ext_nonstate'],
  },
})
export type SupporterLevel = ValueOf<typeof supporterLevel>
