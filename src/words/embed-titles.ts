import type { Lang } from '../claims/types'

/** Title of a frame and words of its picture in pages of hosts who give none, as the dialog for embeds writes them. */
export const EMBED_TITLES: Readonly<Record<Lang, (story: string) => string>> = {
  en: (story) => `Map of claims: ${story}`,
  fa: (story) => `نقشهٔ ادعاها: ${story}`,
  ps: (story) => `د ادعاوو نقشه: ${story}`,
}
