/** English words that pages of others show of this map. */
export const enEmbed = {
  /** Title of a frame, for assistive technology. */
  frameTitle: (story: string) => `Map of claims: ${story}`,
  /** Words of the picture that stands in for the map when its publisher gives none. */
  posterAlt: (story: string) =>
    `Map of claims, before it has loaded: ${story}. What each side said and where the two contradict each other.`,
}
