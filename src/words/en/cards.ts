/** English words of an open card, fetched when a reader opens one, apart from the first script. */
export const enCards = {
  /** Link to the claim's own page. */
  claimPage: 'Page of this claim',
  /** Button to the moment of a claim that is not said yet. */
  goTo: (day: string) => `Go to ${day}`,
  maybeNote: {
    said: 'Perhaps not said yet at the moment shown.',
    about: 'Perhaps still to come at the moment shown.',
  },
  laterNote: {
    said: 'Not said yet at the moment shown.',
    about: 'Still to come at the moment shown.',
  },
  fieldKind: 'Kind',
  /** Before the dates and texts of what was changed in a claim. */
  fieldCorrected: 'Corrected',
  /** Quotation marks inside become single ones. */
  quoted: (text: string) => `“${text.replace(/["“]([^"”]*)["”]/g, '‘$1’')}”`,
  fieldSaid: 'Said',
  fieldAbout: 'About',
  fieldWhere: 'Where',
  fieldChecked: 'Checked?',
  fieldSourcing: 'Sourcing',
  fieldAgainst: 'Reports a loss of its own',
  fieldNote: 'Note',
  fieldChannel: 'Channel',
  permalink: 'Link to this claim',
  cite: 'Cite',
  noTitle: 'headline not known',
  trail: 'Trail of this statement',
  trailSaid: 'Said by',
  trailReported: 'Reported',
  /** Name of a link that lists the claims which a name occurs in. */
  inClaims: (name: string, claims: string) => `${name}: ${claims}`,
}

export type CardStrings = typeof enCards
