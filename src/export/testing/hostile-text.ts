const unsayable = ['\u0000', '\u0008', '\uFFFE', '\uD800']

/** What markup may stumble over: its own signs, the ends of its sections, signs that it cannot say, and turned text. */
export const hostileText =
  'A "quoted" \'name\' & <tag/> ]]> <!-- --> &amp;\n\tnext ' +
  `${unsayable.join('-')} \u202Eright to left\u202C \u2066isolated\u2069 تنظيم`

/** The same as XML 1.0 can say it. */
export const hostileTextInXml = unsayable.reduce((text, sign) => text.replace(sign, '\uFFFD'), hostileText)
