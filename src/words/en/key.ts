/** English words of the key line, of the caption's surroundings and of the row of counts. */
export const enKey = {
  key: 'Key',
  /** Before the samples of the fill patterns. */
  keyWhose: 'According to:',
  keyNeither: 'neither',
  keyNeitherLong: 'neither claims it by name',
  keyContradict: 'they contradict',
  /** At a place where no claim is counted. */
  noClaims: 'no claims here',
  /**
   * Of a place about which one side alone has a claim: that it holds the place, or only `short` of that;
   * `mixed`: its claims contradict each other.
   */
  keyOnly: (side: string, short?: 'entered' | 'fighting' | 'mixed') =>
    short ? `${side}: ${short}` : `${side} claim`,
  keyBothTrue: 'both can be true',
  keySaid: 'said',
  keyMaybe: 'maybe said by now',
  keyMaybeShort: 'maybe said',
  /** The same where the moment is compared with what claims are about. */
  keyAbout: { made: 'by now', maybe: 'maybe' },
  /** Before the counts that have no position on the map. */
  keyCount: 'Claims:',
  allSigns: 'All signs',
  /** Third parties, where only one word fits. */
  others: 'others',
  countsAway: 'Claims that have no spot on the map',
  countWhole: (province: string) => `${province} as a whole`,
  countUnplaced: 'No single place',
  /** At a place that has no counts of its own. */
  countElsewhere: 'Other places',
  countAway: 'Elsewhere, or no place',
  noneCounted: 'none',
  countList: (title: string, n: number) => `${title}: ${n} ${n === 1 ? 'claim' : 'claims'}`,
  readStory: (steps: number) => `Read the story in ${steps} steps`,
}
