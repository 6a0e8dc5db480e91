import { persianNumber } from '../digits'
import type { FilterStrings } from '../en/filter'

/** Dari words of the search and the filter. */
export const faFilter: FilterStrings = {
  searchPlaceholder: 'نام، جای، واژه',
  filterKind: 'موضوع',
  filterStatus: 'بررسی شده؟',
  filterFlags: 'با این نشانه',
  filterPlace: 'جای',
  anyPlace: 'همهٔ جاها',
  placeCount: (place, n) => `${place} (${persianNumber(n)})`,
  onlySides: 'نمایش تنها این طرف‌ها',
  onlyTicked:
    'تنها آنچه علامت دارد نشان داده می‌شود؛ اگر هیچ‌کدام علامت نداشته باشد، همه. عددها: ادعاها تا این لحظه.',
  flagsNote: 'باز گفتن چیزی را تأیید نمی‌کند، گفتن آنچه به زیان طرف خود است نیز نه.',
  activeFilters: 'فلترهای فعال',
  removeFilter: (name) => `برداشتن فلتر: ${name}`,
  searchFor: (text) => `«${text}»`,
}
