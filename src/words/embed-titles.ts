import type { Lang } from '../claims/types'

/** Title of an embed's frame, and alt text of its picture, where the host's page gives none. */
export const EMBED_TITLES: Readonly<Record<Lang, (story: string) => string>> = {
  en: (story) => `Map of claims: ${story}`,
  fa: (story) => `نقشهٔ ادعاها: ${story}`,
  ps: (story) => `د ادعاوو نقشه: ${story}`,
}
