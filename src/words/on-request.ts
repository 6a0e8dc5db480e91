import type { StoryData } from '../claims/model'
import type { Lang } from '../claims/types'

/** The words of languages other than English, each a script of its own. */
const ADDERS = { fa: () => import('./fa/add'), ps: () => import('./ps/add') } as const

/** Fetches the words of a language; what it resolves to adds them for a story. English has its own. */
export const fetchCatalogue = async (lang: Lang): Promise<(data: StoryData) => void> =>
  lang === 'en' ? () => undefined : (await ADDERS[lang]()).add
