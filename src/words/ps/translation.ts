import type { TranslationStrings } from '../translation-strings'

/** What the pages in Pashto say of their translation. */
export const psTranslation: TranslationStrings = {
  notice: 'ژباړه د ماشین په مرسته شوې ده او لا یې د ژبې کوم ویونکي بیا نه ده کتلې.',
  report: 'سمونه راولېږئ',
}
