import type { CompareStrings } from '../en/compare'

/** Dari words of the comparison's table. */
export const faCompare: CompareStrings = {
  compareTitle: 'هر طرف دربارهٔ هر جای چه گفت',
  comparePlace: 'جای',
  compareNote:
    'در هر خانه، دقیق‌ترین و تازه‌ترین ادعای آن طرف دربارهٔ آن جای آمده است؛ ادعایی که یقیناً گفته شده پیش از ادعایی می‌آید که شاید گفته شده باشد.',
}
