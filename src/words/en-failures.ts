/** English words of what is missing and of what stands in for it. */
export const enFailures = {
  /** Why the land is drawn by the page itself. */
  mapProblem: {
    'no-webgl': 'This browser cannot draw the moving map; the drawn map stands in for it.',
    'not-loaded': 'The moving map could not be loaded; the drawn map stands in for it.',
    lost: 'The moving map stopped; the drawn map stands in for it.',
  },
  partMissing: 'A part of this page could not be fetched.',
  retry: 'Try again',
}
