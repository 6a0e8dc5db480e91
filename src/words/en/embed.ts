/** English words for pages of hosts. */
export const enEmbed = {
  /** Title of a frame, for assistive technology. */
  frameTitle: (story: string) => `Map of claims: ${story}`,
  /** Alternative text of the picture, when the publisher gives none. */
  posterAlt: (story: string) =>
    `Map of claims, before it has loaded: ${story}. What each side said and where the two contradict each other.`,
}
