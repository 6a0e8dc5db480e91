/** English words about readings. */
export const enReading = {
  reading: {
    silent: 'silent',
    'one-side': 'one side only',
    contradicted: 'contradicted',
    'not-contested': 'both can be true',
  },
  silence: (place: string, a: string, b: string) =>
    `Silence: neither the ${a} nor the ${b} has said who is in ${place}.`,
  oneSideOnly: 'One side only: ',
  contradictedBecause: 'Contradicted: ',
  bothSpoke: 'Both spoke, and what they said can both be true: ',
  sideSaid: (side: string, when: string) => `the ${side} said (${when}): `,
  sideSaidOfWhole: (side: string, when: string, whole: string) =>
    `the ${side} said of ${whole} as a whole (${when}): `,
  /** A claim that names a place only among others that it counts. */
  counting: (summary: string, place: string) => `${summary} (counting ${place})`,
  saidNothing: (side: string) => `The ${side} has not said who is there.`,
  timesAgree: 'Of the claims that clash here some speak of about the same time.',
  timesDiffer: 'They speak of different times: both could have been true, one after the other.',
  restated: 'Said before, and the same again since',
  replaced: 'Said before, and otherwise since',
  otherHere: 'Other claims about this place',
  ofProvince: 'Of the whole province, which bears on this place',
  /** A separate action: selecting a place hides nothing. */
  onlyAbout: (place: string) => `Show only claims about ${place}`,
  fiveDays: 'Day by day',
  matrix: 'Who spoke of which place, day by day',
  matrixIntro:
    'The sample shows what the claims said together when the day ended; each mark beside it is one claim made on that day. A cell leads to that place and moment.',
  asWhole: 'as a whole',
  lastWord: (side: string) => `Of all of them the ${side} spoke last.`,
  lastWordUnknown: 'Which side spoke last of all is not known.',
}
