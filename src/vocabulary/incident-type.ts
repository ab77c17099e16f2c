import { defineVocabulary, type ValueOf } from './define-vocabulary.ts'

export const incidentType = defineVocabulary(
  'IncidentType',
  'What kind of happening an incident is, or is said to be. Aliases are labels of ACLED where they mean one type only.',
  {
    ARMED_CLASH: {
      label: { en: 'armed clash', ar: 'اشتباك مسلح' },
      description: 'Armed parties fire on one another.',
      aliases: ['Armed clash'],
    },
    AMBUSH: {
      label: { en: 'ambush', ar: 'كمين' },
      description: 'A surprise attack from hiding on a party that moves.',
    },
    RAID: {
      label: { en: 'raid', ar: 'مداهمة' },
      description: 'A force enters a house, camp or village to seize or kill, and leaves again.',
      aliases: ['house raid', 'air landing'],
    },
    ATTACK_ON_POST: {
      label: { en: 'attack on a post', ar: 'هجوم على نقطة عسكرية' },
      description: 'An attack on a checkpoint, position or base.',
      aliases: ['raid on post'],
    },
    TERRITORY_TAKEN: {
      label: { en: 'territory taken', ar: 'سيطرة على منطقة' },
      description: 'A party takes ground from another by force.',
      aliases: ['Government regains territory', 'Non-state actor overtakes territory'],
    },
    IED: {
      label: { en: 'improvised bomb', ar: 'عبوة ناسفة' },
      description: 'An improvised explosive device goes off, vehicle bombs without a suicide driver included.',
      aliases: ['improvised explosive device'],
    },
    LANDMINE: {
      label: { en: 'mine or remnant of war', ar: 'لغم أو مخلفات حرب' },
      description: 'A mine or an explosive remnant of war goes off.',
      aliases: ['ERW', 'explosive remnant of war', 'mine'],
    },
    SUICIDE_BOMBING: {
      label: { en: 'suicide bombing', ar: 'تفجير انتحاري' },
      description: 'An attacker dies with the bomb that he carries or drives.',
      aliases: ['Suicide bomb'],
    },
    AIRSTRIKE: {
      label: { en: 'air or drone strike', ar: 'غارة جوية' },
      description: 'An attack from an aircraft or drone.',
      aliases: ['Air/drone strike', 'drone strike'],
    },
    SHELLING: {
      label: { en: 'shelling', ar: 'قصف مدفعي أو صاروخي' },
      description: 'Artillery, mortars, rockets or missiles from the ground.',
      aliases: ['Shelling/artillery/missile attack'],
    },
    ASSASSINATION: {
      label: { en: 'assassination', ar: 'اغتيال' },
      description: 'The killing, or attempted killing, of a chosen person.',
    },
    ATTACK_ON_CIVILIANS: {
      label: { en: 'attack on civilians', ar: 'هجوم على مدنيين' },
      description: 'An attack whose targets are civilians.',
    },
    EXECUTION: { label: { en: 'execution', ar: 'إعدام' }, description: 'The killing of persons who are held.' },
    ABDUCTION: {
      label: { en: 'abduction', ar: 'خطف أو إخفاء قسري' },
      description: 'Kidnapping, hostage-taking or forced disappearance.',
      aliases: ['Abduction/forced disappearance', 'kidnapping'],
    },
    ARREST_CAMPAIGN: {
      label: { en: 'arrests', ar: 'حملة اعتقالات' },
      description: 'A party arrests people, one or many.',
      aliases: ['Arrests'],
    },
    AGREEMENT: {
      label: { en: 'agreement', ar: 'اتفاق' },
      description: 'Parties agree on terms: a truce, exchange, surrender or local arrangement.',
    },
    WITHDRAWAL: {
      label: { en: 'withdrawal or handover', ar: 'انسحاب أو تسليم' },
      description: 'A party leaves ground or hands it over without a fight.',
      aliases: ['Non-violent transfer of territory', 'handover'],
    },
    DEFECTION_OR_MERGER: {
      label: { en: 'defection or merger', ar: 'انشقاق أو اندماج' },
      description: 'People or groups change sides, split or join.',
      aliases: ['Change to group/activity', 'defection', 'merger'],
    },
    BASE_ESTABLISHED: {
      label: { en: 'base established', ar: 'إنشاء قاعدة' },
      description: 'A party sets up a base, headquarters or position.',
      aliases: ['Headquarters or base established'],
    },
    WEAPON_SEIZURE: {
      label: { en: 'weapons seized', ar: 'ضبط أسلحة' },
      description: 'Weapons are found, seized or made harmless before use.',
      aliases: ['Disrupted weapons use'],
    },
    LOOTING: {
      label: { en: 'looting or destruction', ar: 'نهب أو تخريب' },
      description: 'Property is taken or destroyed.',
      aliases: ['Looting/property destruction'],
    },
    PROTEST: {
      label: { en: 'protest', ar: 'احتجاج' },
      description: 'People demonstrate without violence of their own, whatever is done to them.',
      aliases: ['Peaceful protest', 'Protest with intervention', 'Excessive force against protesters'],
    },
    RIOT: {
      label: { en: 'riot', ar: 'شغب' },
      description: 'A crowd uses violence.',
      aliases: ['Violent demonstration', 'Mob violence'],
    },
    EXTORTION: {
      label: { en: 'extortion', ar: 'ابتزاز أو إتاوة' },
      description: 'Money or goods are exacted under threat, also where it is called a tax or zakat.',
    },
    STATEMENT: {
      label: { en: 'statement', ar: 'بيان' },
      description: 'A statement that is an event in itself, such as an ultimatum or a declaration.',
    },
    PRISON_BREAK: {
      label: { en: 'prison break', ar: 'فرار من سجن' },
      description: 'Prisoners escape, by themselves or freed by force.',
    },
    DISPLACEMENT: {
      label: { en: 'displacement', ar: 'تهجير أو نزوح' },
      description: 'People have to leave where they live.',
    },
    UNSPECIFIED_VIOLENCE: {
      label: { en: 'violence of unstated kind', ar: 'عنف غير محدد' },
      description: 'Violence whose form is not told.',
    },
    OTHER: {
      label: { en: 'other', ar: 'غير ذلك' },
      description: 'None of these; the words of the claim say what.',
      aliases: ['Grenade', 'Chemical weapon', 'Sexual violence'],
    },
  },
)
export type IncidentType = ValueOf<typeof incidentType>
