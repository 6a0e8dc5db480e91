/**
 * Rules of a text in Dari or Pashto: letters, digits, foreign words, and words that would judge a
 * speaker. The lists follow the glossary of the translations; they are the same for every side.
 */
import type { Translated } from '../../src/claims/translations.ts'

/** Foreign words between marks of direction, which hold to none of the rules. */
const ISOLATED = /\u2068[^\u2069]*\u2069/g
/** A claim's own words may be quoted. */
const QUOTED = /«[^»]*»/g

/** Letters that only look like those of the language. */
const LETTERS: Readonly<Record<Translated, RegExp>> = {
  fa: /[\u064a\u0649\u0643\u06c0]/,
  ps: /[\u0643\u0649\u06af]/,
}
const LATIN = /\p{Script=Latin}/u
/** Latin and Arabic digits; those of Dari and Pashto are ۰ to ۹. */
const DIGITS = /[0-9\u0660-\u0669]/
const SIGNS = /[,;?"]/

/**
 * Words that say that a speaker lies, that judge a party or a death, or that call somebody by what
 * one side calls them or itself; then Iranian words for which Afghans have others. A space stands for
 * any space or joiner.
 */
const WORDS: Readonly<Record<Translated, readonly string[]>> = {
  fa: [
    ...['مدعی', 'ادعا کرد', 'ادعا کردند', 'اذعان', 'اعتراف کرد', 'فاش ساخت', 'تکذیب', 'انکار'],
    ...['به ادعای', 'به زعم', 'گویا', 'به اصطلاح', 'دروغ'],
    ...['دشمن', 'مجاهدین', 'رزمندگان', 'شبه نظامیان', 'تروریست', 'تروریستان', 'تروریستی'],
    ...['شورشی', 'شورشیان', 'یاغیان', 'لشکر', 'سرکرده', 'گروه طالبان', 'مقاومتچی ها'],
    ...['فتح', 'فتح شد', 'اشغال', 'آزادسازی', 'آزاد شد', 'پاکسازی', 'تجاوز', 'جهاد', 'قیام'],
    ...['شهید', 'شهدا', 'هلاکت', 'جان باخت', 'جان باختند', 'منهدم', 'رژیم', 'گروگان'],
    ...['استان', 'شهرستان', 'فرمانداری', 'استاندار', 'استانداری', 'کلانتری', 'پاسگاه'],
    ...['بیمارستان', 'رودخانه', 'روستا', 'دهکده', 'گردنه', 'گذرگاه', 'فرمانده', 'پلیس'],
    ...['سپتامبر', 'اوت', 'شهریور', 'ایتالیایی', 'دکتر', 'فیلتر', 'کنترل', 'می باشد', 'نفر'],
    ...['آوارگان', 'مجروح', 'افغانستانی', 'هواپیما', 'هواپیماهای', 'غیرنظامی', 'غیرنظامیان'],
    ...['بیماران', 'درصد'],
  ],
  ps: [
    ...['مدعي', 'ادعا وکړه', 'ادعا کړې', 'ټینګار یې وکړ', 'درواغ', 'ګواکې', 'تش په نامه'],
    ...['دښمن', 'دښمنان', 'مجاهدین', 'وسله وال', 'وسله والو', 'ترهګر', 'ترهګرو', 'یاغیان'],
    ...['شورشیان', 'ډلمشر', 'لښکر', 'د طالبانو ډله', 'د طالبانو ډلې', 'لاسپوڅي', 'یرغلګر'],
    ...['فتحه', 'فتح', 'اشغال', 'ازاده شوه', 'آزاده شوه', 'یرغل', 'جهاد', 'شهید', 'شهیدان'],
    ...['مردار', 'هلاک', 'یرغمل', 'پرمختګ', 'شکمنه', 'بندیان'],
    ...['صوبه', 'ضلع', 'چہ', 'کښې', 'ئې', 'سوی', 'سپتامبر', 'بیمارستان'],
  ],
}

const escaped = (word: string) => word.replaceAll(' ', '[\\s\\u200c]+')
const rejected = (words: readonly string[]) =>
  new RegExp(
    `(?<![\\p{L}\\p{M}\\u200c])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{M}]|\\u200cالله)`,
    'u',
  )
const REJECTED: Readonly<Record<Translated, RegExp>> = {
  fa: rejected(WORDS.fa),
  ps: rejected(WORDS.ps),
}

/** What is wrong with a translation, a phrase each; empty for a sound one. */
export function flawsOf(lang: Translated, text: string): readonly string[] {
  const own = text.replace(ISOLATED, '')
  const spoken = own.replace(QUOTED, '')
  const found = (what: string, pattern: RegExp, where: string) => {
    const [part] = pattern.exec(where) ?? []
    return part === undefined ? [] : [`${what} «${part}»`]
  }
  return [
    ...found('a letter of another language', LETTERS[lang], own),
    ...found('Latin letters outside U+2068 and U+2069', LATIN, own),
    ...found('a digit other than ۰ to ۹', DIGITS, own),
    ...found('a Latin sign', SIGNS, own),
    ...found('a rejected word', REJECTED[lang], spoken),
    ...(text.normalize('NFC') === text ? [] : ['letters that are not composed (NFC)']),
    ...(text.trim() === text && !/ {2}/.test(text) ? [] : ['spaces at an end or in a row']),
  ]
}
