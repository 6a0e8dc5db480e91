/** English words about readings. */
export const enReading = {
  reading: {
    silent: 'silent',
    'one-side': 'one side only',
    contradicted: 'contradicted',
    'not-contested': 'both can be true',
  },
  /** A claim that names a place only among others that it counts. */
  counting: (summary: string, place: string) => `${summary} (counting ${place})`,
  saidNothing: (side: string) => `The ${side} has not said who is there.`,
  restated: 'Said before, and the same again since',
  replaced: 'Said before, and otherwise since',
  matrix: 'Who spoke of which place, day by day',
  matrixIntro:
    'The sample shows what the claims said together when the day ended; each mark beside it is one claim made on that day. A cell leads to that place and moment.',
}
