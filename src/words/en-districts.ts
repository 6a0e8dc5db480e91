const EITHER = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** English words about the districts at a glance. */
export const enDistricts = {
  /** Over a note on the map. */
  noteTitle: (place: string, reading: string) => `${place}: ${reading}`,
  silentDistricts: (places: readonly string[]) =>
    `Silence: neither side has said who is in ${EITHER.format(places)}.`,
  districtsNotClaimed: (side: string, places: readonly string[]) =>
    `Silence: the ${side} has not said who is in ${EITHER.format(places)}.`,
  wholeOf: (province: string) => `${province} as a whole`,
}
