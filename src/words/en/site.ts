/** What the line under a search result says of a claim. */
interface DescribedClaim {
  readonly who: string
  readonly when: string
  readonly status: string
  readonly text: string
}

/** English words of the documents without a script, and of pages whose script has not started. */
export const enSite = {
  notStarted:
    'The interactive parts of this page could not start. It shows the opening moment, with every claim below.',

  /** Title of a claim's page: `NRF said: Shutul held. Panjshir, ...` */
  claimTitle: (statement: string, story: string) => `${statement} | ${story}`,
  claimDescription: ({ who, when, status, text }: DescribedClaim) =>
    `${who}, ${when}; ${status.toLowerCase()}. ${text}`,
  openOnMap: 'Open on the map',
  allClaims: (claims: string) => `All ${claims}`,
  sourcesTitle: 'Sources',
  sourcesIntro: (n: number) =>
    `${n} published reports, by publisher. Each with the claims that rest on it.`,
  recordIntro:
    'Pairs of claims that cannot both be right, numbers side by side as claimed, and every change to published claims.',
  inTime: 'Claims in order of time',
  previousInTime: 'Previous in time',
  nextInTime: 'Next in time',
  /** Before what somebody is known to have said: `Fahim Dashti, NRF:` */
  speaker: (who: string) => `${who}:`,
  fieldWho: 'Who',
  fieldRole: 'Role',
  whatIsKnown: 'What is known of this claim',
  linkedClaims: 'Claims linked with this one',
  linkedWithNone: 'No other claim of this collection denies, repeats, revises or answers it.',
  reportedBy: 'Reports it rests on',
  claimCorrections: 'Corrections to this claim',
  corrections: 'Corrections',
  noCorrections: 'None so far.',

  /** Title of the page of a day or a step: `Sunday 5 September | Panjshir, ...` */
  momentTitle: (heading: string, story: string) => `${heading} | ${story}`,
  /** `sides` are all sides of the story, `places` the districts contradicted; '' for none. */
  momentDescription: (sides: string, moment: string, places: string) =>
    `What ${sides} had said by ${moment}. ${places === '' ? 'No district contradicted' : `Contradicted: ${places}`}. Statements, not control.`,
  openMoment: 'Open the map at this moment',
  mapThen: 'The map at this moment',
  stepSays: 'What was said, and the claims that say so',
  claimsOfDay: (claims: string) => `${claims} of this day`,
  otherDays: 'Other days',
  previousDay: 'Previous day',
  nextDay: 'Next day',
  otherSteps: 'Other steps of the reading',
  previousStep: 'Previous step',
  nextStep: 'Next step',

  mapAt: (moment: string) => `The map of claims on ${moment}.`,
  contradictedThen: (places: string) => `Woven, because the sides’ claims contradict: ${places}.`,
  noneContradicted: 'No district’s claims contradict each other at that moment.',
  markAt: (place: string) => `The mark stands at ${place}.`,
  markSomewhere: (place: string) =>
    `The mark stands at ${place}; the dotted ring says that it may belong anywhere around.`,
  markedNowhere: {
    province:
      'This claim is about the province as a whole: it pins no spot, and only the line around the province shows it.',
    unplaced: 'The sources name no place: this claim is pinned nowhere.',
    beyond: (place: string) => `${place} lies beyond this map: the claim is not pinned on it.`,
  },
  pinnedBy: 'Whatever is drawn are statements, not control.',

  correctionsFeed: 'Corrections to the data',
  correctionOf: (date: string) => `Correction of ${date}`,
}

export type SiteStrings = typeof enSite
