import type { StoryData } from '../claims/model'
import type { Lang } from '../claims/types'

/** The words of languages other than English, each in a module that is loaded on demand. */
const ADDERS = { fa: () => import('./fa/add'), ps: () => import('./ps/add') } as const

/** Fetches the words of a language; resolves to what adds them for a story (for English, nothing). */
export const fetchCatalogue = async (lang: Lang): Promise<(data: StoryData) => void> =>
  lang === 'en' ? () => undefined : (await ADDERS[lang]()).add
