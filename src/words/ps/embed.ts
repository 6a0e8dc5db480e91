import type { enEmbed } from '../en/embed'

/** Pashto words for pages of hosts. */
export const psEmbed: typeof enEmbed = {
  frameTitle: (story) => `د ادعاوو نقشه: ${story}`,
  posterAlt: (story) =>
    `د ادعاوو نقشه، لا نه ده پرانیستل شوې: ${story}. هر لوري څه وویل او دواړه چېرته یو له بل سره په تضاد کې دي.`,
}
