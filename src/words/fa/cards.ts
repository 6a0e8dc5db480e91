import type { CardStrings } from '../en/cards'

/** Dari words of an open card. */
export const faCards: CardStrings = {
  claimPage: 'صفحهٔ این ادعا',
  goTo: (day) => `رفتن به ${day}`,
  maybeNote: {
    said: 'شاید در لحظهٔ نشان‌داده‌شده هنوز گفته نشده باشد.',
    about: 'شاید زمان آن پس از لحظهٔ نشان‌داده‌شده باشد.',
  },
  laterNote: {
    said: 'در لحظهٔ نشان‌داده‌شده هنوز گفته نشده.',
    about: 'زمان آن پس از لحظهٔ نشان‌داده‌شده است.',
  },
  fieldKind: 'نوع',
  fieldCorrected: 'تصحیح شده',
  quoted: (text) => `«${text.replace(/["“«]([^"”»]*)["”»]/g, '“$1”')}»`,
  fieldSaid: 'گفته شده',
  fieldAbout: 'دربارهٔ',
  fieldWhere: 'کجا',
  fieldChecked: 'بررسی شده؟',
  fieldSourcing: 'وضع منابع',
  fieldAgainst: 'به زیان طرف خود',
  fieldNote: 'یادداشت',
  fieldChannel: 'مجرای نشر',
  permalink: 'لینک این ادعا',
  cite: 'استناد',
  noTitle: 'عنوان معلوم نیست',
  trail: 'مسیر این گفته',
  trailSaid: 'گوینده',
  trailReported: 'گزارش',
  inClaims: (name, claims) => `${name}: ${claims}`,
}
