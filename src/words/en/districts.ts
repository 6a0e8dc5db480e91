/** English words about the districts at a glance. */
export const enDistricts = {
  /** Over a note on the map. */
  noteTitle: (place: string, reading: string) => `${place}: ${reading}`,
  wholeOf: (province: string) => `${province} as a whole`,
}
