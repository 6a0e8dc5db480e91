import type { TranslationStrings } from '../translation-strings'

/** What the pages in Dari say of their translation. */
export const faTranslation: TranslationStrings = {
  notice: 'ترجمه به کمک ماشین شده و هنوز هیچ دری‌زبانی آن را بازبینی نکرده است.',
  report: 'فرستادن تصحیح',
}
