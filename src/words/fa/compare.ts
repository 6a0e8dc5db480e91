import type { CompareStrings } from '../en/compare'

/** Dari words of the comparison's table. */
export const faCompare: CompareStrings = {
  compareTitle: 'هر طرف دربارهٔ هر جای چه گفت',
  comparePlace: 'جای',
  wholeNotDrawn: (province) => `سراسر ${province}: رسم نشده`,
  compareNote: 'در هر خانه، دقیق‌ترین و تازه‌ترین ادعای آن طرف دربارهٔ آن جای آمده است.',
}
