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
  matrix: 'Who spoke of which place, day by day',
}
