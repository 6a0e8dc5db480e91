import { isolated, persianDigits, persianNumber } from '../digits'
import type { DataWords } from '../en/data'

/** Dari words of the section and dialog about data and citation, and of a saved image. */
export const faData: DataWords = {
  title: 'داده‌ها و استناد',
  intro: (licence) =>
    `همهٔ آنچه در این صفحه است به صورت فایل، برای استفادهٔ آزاد زیر جواز ${isolated(licence)}. هر سطر می‌گوید که کی چه گفت، نه این که چه روی داد.`,
  edition: (version, date) => `نسخهٔ ${persianDigits(version)}، ${date}`,

  files: 'فایل‌ها',
  fileNotes: {
    'claims.csv': 'ادعاها به صورت جدول',
    'claims.json': 'ادعاها با همهٔ بخش‌ها، اشخاص، جاها و منابع',
    'claims.geojson': 'ادعاها به صورت نقطه؛ آنچه جای معلومی ندارد، نقطه‌ای ندارد',
    'places.geojson': 'جاها با سرحدهای تقریبی',
    'schema.json': 'هر بخش چه معنا دارد',
    'README.txt': 'فایل‌ها را چگونه بخوانید',
  },
  kilobytes: (n) => `${persianNumber(n)} کیلوبایت`,

  citation: 'استناد پیشنهادی',
  reference: (who, title, edition, url, licence) =>
    [
      `${isolated(who)}: ${title}.`,
      `${edition}.`,
      url === '' ? '' : isolated(url),
      `${isolated(licence)}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  formats: { text: 'متن', bibtex: isolated('BibTeX'), csl: isolated('CSL-JSON') },
  copy: 'کاپی',
  copyName: (format) => `کاپی استناد: ${format}`,
  copied: 'کاپی شد',
  notCopied: 'این مرورگر نگذاشت که صفحه کاپی کند؛ متن انتخاب شده است.',

  licences: 'جوازها',
  code: 'کود صفحه',

  view: 'این حالت نقشه به صورت لینک',
  copyView: 'لینک این حالت نقشه',

  image: 'این حالت نقشه به صورت تصویر',
  imageNote: 'با عنوان، لحظه، راهنمای نقشه و یادکرد منابع.',
  savePng: `ذخیرهٔ ${isolated('PNG')}`,
  saveSvg: `ذخیرهٔ ${isolated('SVG')}`,
  saving: 'تصویر رسم می‌شود',
  saved: (file) => `به نام ${isolated(file)} ذخیره شد`,
  altered: `ذخیره نشد: این مرورگر پکسل‌های تصویر صفحه را تغییر می‌دهد و ${isolated('PNG')} دقیق نمی‌بود. «ذخیرهٔ ${isolated('SVG')}» همان تصویر را دقیق رسم می‌کند.`,
  notSaved: 'تصویر رسم نشد.',
}
