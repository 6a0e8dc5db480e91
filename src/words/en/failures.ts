/** English messages about parts that are missing, and about their replacement. */
export const enFailures = {
  /** Why the drawn map is shown. */
  mapProblem: {
    'no-webgl': 'This browser cannot draw the moving map; the drawn map stands in for it.',
    'not-loaded': 'The moving map could not be loaded; the drawn map stands in for it.',
    lost: 'The moving map stopped; the drawn map stands in for it.',
  },
  partMissing: 'A part of this page could not be fetched.',
  retry: 'Try again',
}
