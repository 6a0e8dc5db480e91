import { isolated, persianDigits } from '../digits'
import type { BuilderStrings } from '../en/builder'

/** Dari words of the dialog that writes embeds. */
export const faBuilder: BuilderStrings = {
  title: 'درج این نقشه در صفحهٔ شما',
  intro:
    'انتخاب کنید که نقشه با چه باز شود، سپس متن را برای صفحهٔ خود کاپی کنید. خوانندگان می‌توانند از آن‌جا پیش بروند.',
  language: 'زبان',
  view: 'حالت',
  views: {
    full: ['صفحهٔ کامل', 'نقشه، خط زمان، ادعاها، اسناد'],
    compact: ['فشرده', 'نقشه و خط زمان'],
    bare: ['ساده', 'یک لحظه با شرح'],
  },
  theme: 'نما',
  asReader: 'مانند دستگاه خواننده',
  appearance: 'ظاهر',
  font: 'شکل حروف',
  fonts: { own: 'متنی و ساده', serif: 'متنی', sans: 'ساده', system: 'از دستگاه' },
  ground: 'زمینه',
  grounds: { own: 'کاغذی', sheet: 'کاغذ رنگین', white: 'در روز سفید' },
  colours: 'رنگ‌های دو طرف',
  pairs: { own: 'آبی و خاکی', 'indigo-amber': 'نیلی و کهربایی' },
  corners: 'گوشه‌ها',
  radii: { own: 'کمی گرد', square: 'تیز', round: 'گرد' },
  accent: 'رنگ دکمه‌ها و لینک‌ها',
  faint:
    'بسیار کم‌رنگ است، یا به رنگ یکی از دو طرف بسیار نزدیک است، دست‌کم در یک نما: در آن به کار نمی‌رود.',
  moment: 'لحظهٔ آغاز',
  lens: 'نقشه به گفتهٔ',
  height: 'بلندی',
  fits: 'به اندازهٔ محتوا',
  fitsHint:
    'بارکننده آن را برابر می‌کند، یا هر اسکریپت شما که اندازهٔ چارچوب‌ها را تغییر می‌دهد. تا آن وقت:',
  fixed: 'ثابت',
  pixels: 'پیکسل',
  pixelsLabel: 'بلندی به پیکسل',

  preview: 'پیش‌نمایش',
  previewWidth: 'پهنای پیش‌نمایش',
  previewFrame: (width) => `پیش‌نمایش با پهنای ${persianDigits(width)} پیکسل`,
  scaled: (percent) => `نمایش به اندازهٔ ${persianDigits(percent).replace('%', '٪')}`,

  snippets: 'متن برای کاپی',
  snippet: {
    loader: [
      'بارکننده',
      'برای صفحه‌هایی که اسکریپت در آن‌ها اجازه دارد. چارچوب بلندی درست می‌گیرد، دیرتر بار می‌شود، و لینک‌های متن شما حالت نقشه را تغییر می‌دهد.',
    ],
    iframe: [
      'چارچوب ساده',
      'برای هر صفحه‌ای که چارچوب می‌پذیرد. به اسکریپت‌های بلندی که از پیش در آن صفحه هست، پاسخ می‌دهد.',
    ],
    wordpress: [
      isolated('WordPress'),
      `برای بلاک ${isolated('Custom HTML')}: نه اسکریپت دارد و نه شورت‌کود. جایی که چارچوب‌ها حذف می‌شود، تصویر می‌ماند.`,
    ],
    amp: [
      isolated('AMP'),
      `برای صفحه‌های ${isolated('AMP')}، که در بخش ${isolated('head')} خود به جزء ${isolated('amp-iframe')} نیاز دارد.`,
    ],
    markdown: [isolated('Markdown'), 'تصویری از آن روز با یک لینک، برای جایی که چارچوب ممکن نیست.'],
  },
  copy: 'کاپی',
  copyNamed: (what) => `کاپی: ${what}`,
  copied: 'کاپی شد',
  copyByHand: 'انتخاب شد: با کیبورد خود کاپی کنید',

  frameTitle: (story, moment) => `نقشهٔ ادعاها: ${story} (${moment})`,
  wholeMap: (story) => `${story}: نقشهٔ کامل، با همهٔ ادعاها و منابع آن‌ها`,
  more: 'نمایش نقشهٔ کامل',
}
