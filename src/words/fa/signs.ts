import type { SignStrings } from '../en/signs'

/** Dari words of the whole legend. */
export const faSigns: SignStrings = {
  signsContradict: 'گفته‌های دو طرف متناقض است',
  signsWhole: (province) =>
    `ادعا دربارهٔ سراسر ${province} در یک ولسوالی تنها جایی رسم می‌شود که با ادعای طرف دیگر دربارهٔ همان ولسوالی متناقض باشد و پیش از آن گفته نشده باشد.`,
  signsMaybe: 'کمرنگ: شاید تا این لحظه گفته شده، وقت دقیق معلوم نیست',
  signsOutline: (province) => `خط درشت: سرحد ${province}، و ولسوالی انتخاب‌شده`,
  signsCounts: 'شمارها: یک ادعا، یک عدد',
  signsMade:
    'پر: دست‌کم یکی از این ادعاها گفته شده؛ ۰ با خط بریده: از این طرف ادعایی در اینجا شمرده نشده؛ \u200e+۱: یک ادعا که در جای دیگر شمرده شده، از اینجا نام می‌برد',
  signsMaybeCount: 'تنها با خط دور: همهٔ این‌ها تنها شاید تا این لحظه گفته شده',
  signsHalo: 'یک ادعای انتخاب‌شده، در حلقه‌ای بر جای آن',
  legendShapes: 'شکل: موضوع ادعا',
  legendSays: 'ادعاها چه می‌گوید',
  legendHalo: 'جایی در میان این حلقه',
  beside: 'هر دو گفته‌اند؛ هر دو می‌تواند درست باشد',
  keys: 'کلیدها',
  keysFor: {
    hour: 'یک ساعت پیش یا پس، روی خط زمان',
    day: 'یک روز',
    ends: 'نخستین و آخرین ساعت',
    close: 'یک بخش را می‌بندد، یا انتخاب را برمی‌دارد',
  },
  insetLabel: (place, country) => `جای ${place} در ${country}`,
}
