import type { TranslationWords } from '../translation-words'

/** What the pages in Pashto say of their translation. */
export const psTranslation: TranslationWords = {
  notice: 'ژباړه د ماشین په مرسته شوې ده او لا یې د ژبې کوم ویونکي بیا نه ده کتلې.',
  report: 'سمونه راولېږئ',
}
