import { isolated, persianDigits } from '../digits'
import type { BuilderStrings } from '../en/builder'

/** Pashto words of the dialog that writes embeds. */
export const psBuilder: BuilderStrings = {
  title: 'دا نقشه په خپله پاڼه کې درج کړئ',
  intro:
    'وټاکئ چې نقشه له څه سره پرانیستل شي، بیا متن د خپلې پاڼې لپاره کاپي کړئ. لوستونکي له هماغه ځایه مخکې تللای شي.',
  language: 'ژبه',
  view: 'لید',
  views: {
    full: ['ټوله پاڼه', 'نقشه، د وخت کرښه، ادعاوې، اسناد'],
    compact: ['لنډ', 'نقشه او د وخت کرښه'],
    bare: ['ساده', 'یوه شېبه له شرحې سره'],
  },
  theme: 'بڼه',
  asReader: 'د لوستونکي د وسیلې په څېر',
  appearance: 'ښکارېدنه',
  font: 'لیک',
  fonts: { own: 'کلاسیک او ساده', serif: 'کلاسیک', sans: 'ساده', system: 'د وسیلې' },
  ground: 'شالید',
  grounds: { own: 'کاغذ', sheet: 'رنګه کاغذ', white: 'په ورځ کې سپین' },
  colours: 'د دواړو لورو رنګونه',
  pairs: { own: 'ابي او نصواري ژېړ', 'indigo-amber': 'نیلي او کهربايي' },
  corners: 'کونجونه',
  radii: { own: 'لږ ګرد', square: 'تېره', round: 'ګرد' },
  accent: 'د تڼیو او لېنکونو رنګ',
  faint: 'لږ تر لږه په یوه بڼه کې ډېر تت دی، یا د یوه لوري رنګ ته ورته دی: هلته نه کارېږي.',
  moment: 'د پیل شېبه',
  lens: 'نقشه د چا په وینا',
  height: 'لوړوالی',
  fits: 'د منځپانګې په کچه',
  fitsHint: 'پرانیستونکی یې برابروي، یا ستاسو هر هغه سکرېپټ چې د چوکاټونو کچه بدلوي. تر هغې پورې:',
  fixed: 'ټاکلی',
  pixels: 'پکسله',
  pixelsLabel: 'لوړوالی په پکسلونو',

  preview: 'مخکتنه',
  previewWidth: 'د مخکتنې پلنوالی',
  previewFrame: (width) => `مخکتنه، پلنوالی یې ${persianDigits(width)} پکسله`,
  scaled: (percent) => `په ${persianDigits(percent).replace('%', '٪')} کچه ښودل شوې`,

  snippets: 'د کاپي کولو متن',
  snippet: {
    loader: [
      'پرانیستونکی',
      'د هغو پاڼو لپاره چې سکرېپټونه چلولای شي. چوکاټ سم لوړوالی اخلي، وروسته پرانیستل کېږي، او ستاسو په مقاله کې لېنکونه نقشه له یوه لید بل ته بیايي.',
    ],
    iframe: [
      'ساده چوکاټ',
      'د هرې هغې پاڼې لپاره چې چوکاټونه مني. د لوړوالي هغو سکرېپټونو ته چې لا مخکې شته، ځواب ورکول کېږي.',
    ],
    wordpress: [
      isolated('WordPress'),
      `د ${isolated('Custom HTML')} بلاک لپاره: نه سکرېپټ او نه لنډ کوډ. چې چوکاټونه لرې شي، انځور پاتې کېږي.`,
    ],
    amp: [
      isolated('AMP'),
      `د ${isolated('AMP')} پاڼو لپاره، چې په سر کې یې د ${isolated('amp-iframe')} برخه پکار ده.`,
    ],
    markdown: [isolated('Markdown'), 'د هماغې ورځې انځور له لېنک سره، چېرته چې چوکاټ نه شي کېدای.'],
  },
  copy: 'کاپي',
  copyNamed: (what) => `کاپي: ${isolated(what)}`,
  copied: 'کاپي شو',
  copyByHand: 'متن ټاکل شوی: په خپل کیبورډ یې کاپي کړئ',

  frameTitle: (story, moment) => `د ادعاوو نقشه: ${story}؛ ${moment}`,
  wholeMap: (story) => `${story}: ټوله نقشه، له ټولو ادعاوو او سرچینو سره یې`,
  more: 'ټوله نقشه وښیئ',
}
