import type { Lang } from '../claims/types'

/** The name of each language in that language. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = {
  en: 'English',
  fa: 'دری',
  ps: 'پښتو',
}

/** Folder of a language's pages below the site's root: '' for English, else such as 'fa/'. */
export const folderOf = (lang: Lang): string => (lang === 'en' ? '' : `${lang}/`)
