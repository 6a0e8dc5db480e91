import type { TranslationWords } from '../translation-words'

/** What the pages in Dari say of their translation. */
export const faTranslation: TranslationWords = {
  notice: 'ترجمه به کمک ماشین شده و هنوز هیچ دری‌زبانی آن را بازبینی نکرده است.',
  report: 'فرستادن تصحیح',
}
