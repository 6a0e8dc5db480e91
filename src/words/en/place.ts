/** English words of the panel: a place at the moment, the other places, the table of both stories. */
export const enPlace = {
  /** Over a side's column of claims. */
  sideSaidOf: (side: string) => `${side} said`,
  /** Before a claim about the province, in the column of one of its districts. */
  aboutWhole: (province: string) => `Of all ${province}:`,
  readingPhrase: {
    contradicted: 'they contradict each other',
    'in-turn': 'they contradict each other, unless true in turn',
    'not-contested': 'both can be true',
  },
  checked: 'Checked?',
  /** The state of verification of one side's claim among others. */
  checkedOf: (side: string, status: string) => `${side}: ${status.toLowerCase()}.`,
  /** Before the numbers that stand at the place on the map, and after them. */
  countedHere: 'On the map here:',
  countedOnce: 'A claim about several places is counted at one of them.',
  /** For a claim that bears on the place and is counted elsewhere on the map. */
  countedUnder: (title: string) => `counted under “${title}”`,
  /** Before the claims that newer ones of the same side, which say otherwise, have replaced. */
  saidBefore: 'Said otherwise before',
  moreClaims: 'More of its claims',
  fullClaims: 'Full claims and sources',
  otherPlaces: 'Other places at this moment',
  sideCount: (side: string, n: number) => `${side} ${n}`,
  backToAll: 'Back to all places',
  listOfClaims: 'List of claims',
  searchAndFilter: 'Search and filter',
  sourcesLabel: 'Sources:',
  fullClaim: 'Full claim',
  /**
   * Before a claim about the province, of a side without an assertion about who is at the place.
   */
  ofWholeOnly: (province: string) => `Only of all ${province}:`,
  /** In the table, for a side without a claim about the place. */
  noClaim: 'nothing about who is here',
  allPlaces: 'What the claims say of each place',
}
