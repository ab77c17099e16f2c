/** Quotations in two languages of which some are near-duplicates; the first is too short to tell a copy from a coincidence. */
export const alikeQuotes = [
  { text: 'they send them rifles and fuel', lang: 'en' },
  { text: 'the river brigade has been sending rifles and fuel to the hill company since the spring', lang: 'en' },
  { text: 'The River Brigade has been sending rifles and fuel to the hill company since spring.', lang: 'en' },
  {
    text: 'the river brigade has been sending rifle and fuel to the hill company since the spring, they say',
    lang: 'en',
  },
  { text: 'لواء النهر يرسل البنادق والوقود إلى سرية التل منذ ربيع ذلك العام', lang: 'ar' },
  { text: 'لواء النهر يُرسل البنادق والوقود الى سرية التلّ، منذ ربيع ذلك العام', lang: 'ar' },
] as const
