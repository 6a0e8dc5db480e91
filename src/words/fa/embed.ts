import type { enEmbed } from '../en/embed'

/** Dari words for pages of hosts. */
export const faEmbed: typeof enEmbed = {
  frameTitle: (story) => `نقشهٔ ادعاها: ${story}`,
  posterAlt: (story) =>
    `نقشهٔ ادعاها، پیش از آن که بار شود: ${story}. هر طرف چه گفت و گفته‌های دو طرف در کجا متناقض است.`,
}
