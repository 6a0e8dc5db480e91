import type { Lang } from '../../claims/types'

type Notes = Readonly<Record<Lang, string>>

/**
 * What the columns of `claims.csv` hold, for `README.txt`. Columns that hold the same in more than
 * one form share a note. Dari and Pashto are machine-assisted, not reviewed by a native speaker.
 */
export const COLUMN_NOTES: readonly (readonly [columns: readonly string[], notes: Notes])[] = [
  [['id', 'url'], { en: 'the claim, and its page', fa: 'ادعا و صفحهٔ آن', ps: 'ادعا او پاڼه یې' }],
  [
    ['side_id', 'side', 'side_fa', 'side_ps'],
    { en: 'whose claim it is', fa: 'ادعا از کدام طرف است', ps: 'ادعا د کوم لوري ده' },
  ],
  [
    ['speakers', 'speakers_fa', 'speakers_ps', 'role'],
    {
      en: 'who said it, and in what role',
      fa: 'کی گفت و در چه نقش',
      ps: 'چا او په کوم رول کې وویل',
    },
  ],
  [
    ['channel'],
    { en: 'through what it was said', fa: 'از چه راهی گفته شد', ps: 'له کومې لارې وویل شوه' },
  ],
  [['kind'], { en: 'what it is about', fa: 'نوع ادعا', ps: 'د ادعا ډول' }],
  [
    ['summary', 'summary_fa', 'summary_ps', 'text', 'text_fa', 'text_ps'],
    {
      en: 'what was said, short and in full',
      fa: 'آنچه گفته شد، کوتاه و کامل',
      ps: 'څه چې وویل شول، لنډ او بشپړ',
    },
  ],
  [
    [
      'said_edtf',
      'said_precision',
      'said_approximate',
      'said_earliest',
      'said_latest',
      'said_note',
    ],
    {
      en: 'when it was said: date, how exactly it is known, its ends, a note',
      fa: 'چه وقت گفته شد: تاریخ، دقت آن، زودترین و دیرترین وقت، یادداشت',
      ps: 'کله وویل شوه: نېټه، څومره دقیقه ده، تر ټولو ژر او تر ټولو وروسته وخت، یادښت',
    },
  ],
  [
    [
      'about_edtf',
      'about_precision',
      'about_approximate',
      'about_earliest',
      'about_latest',
      'about_note',
    ],
    {
      en: 'the same of the time that it is about',
      fa: 'همین، دربارهٔ زمانی که ادعا از آن است',
      ps: 'همدا، د هغه وخت په اړه چې ادعا یې یادوي',
    },
  ],
  [
    ['place_id', 'place', 'place_fa', 'place_ps', 'place_note'],
    { en: 'the place that it names', fa: 'جایی که نام برده شده', ps: 'هغه ځای چې یاد شوی' },
  ],
  [
    ['precision', 'longitude', 'latitude', 'loose_km'],
    {
      en: 'how exactly the place is known; a point, true within so many kilometres',
      fa: 'جا چه اندازه دقیق معلوم است؛ نقطه‌ای، درست تا این شمار کیلومتر',
      ps: 'ځای څومره دقیق معلوم دی؛ یو ټکی، تر دومره کیلومترو پورې سم',
    },
  ],
  [
    ['verification', 'verification_note'],
    {
      en: 'whether anybody could check it',
      fa: 'آیا کسی توانست آن را بررسی کند',
      ps: 'ایا چا ارزولی شوای',
    },
  ],
  [
    ['against_interest'],
    {
      en: 'why it is against the speaker’s interest',
      fa: 'چرا به زیان طرف خود است',
      ps: 'ولې د خپل لوري پر زیان ده',
    },
  ],
  [
    ['repeated'],
    { en: 'said before (yes, no)', fa: 'تکرار است (بلی، نه)', ps: 'بیا ویل شوې (هو، نه)' },
  ],
  [
    ['sourcing', 'sourcing_note'],
    {
      en: 'how well it is sourced that it was said',
      fa: 'منابع آن که گفته شده، چه اندازه کافی است',
      ps: 'د دې سرچینې چې ویل شوې، څومره کافي دي',
    },
  ],
  [
    ['relations', 'linked_from'],
    {
      en: 'claims that it denies, repeats, revises or answers, and those that do so to it',
      fa: 'ادعاهایی که این ادعا رد یا تکرار می‌کند، از آن فرق دارد یا به آن پاسخ می‌دهد، و برعکس',
      ps: 'هغه ادعاوې چې دا یې ردوي، تکراروي، ترې توپیر لري یا ځواب ورکوي، او برعکس',
    },
  ],
  [
    ['control'],
    {
      en: 'what it says of who is where',
      fa: 'دربارهٔ این که کی کجا است، چه می‌گوید',
      ps: 'د دې په اړه چې څوک چېرته دي، څه وایي',
    },
  ],
  [
    ['figures'],
    {
      en: 'numbers of killed, wounded and prisoners, as claimed',
      fa: 'شمار کشته‌ها، زخمی‌ها و اسیران، چنان که گفته شده',
      ps: 'د وژل شوو، ټپیانو او نیول شوو کسانو شمېر، لکه څنګه چې ویل شوی',
    },
  ],
  [
    ['source_ids', 'source_publishers', 'source_urls'],
    {
      en: 'reports that carry it',
      fa: 'گزارش‌هایی که آن را آورده‌اند',
      ps: 'هغه راپورونه چې ادعا پکې راغلې',
    },
  ],
  [['note'], { en: 'the editors’ note', fa: 'یادداشت ویراستاران', ps: 'د سمونوالو یادښت' }],
  [
    ['tier'],
    {
      en: 'core or extra to the story; no judgement of truth',
      fa: 'اصلی یا افزوده؛ داوری دربارهٔ درستی نیست',
      ps: 'اصلي یا اضافي؛ د رښتیاوالي په اړه پرېکړه نه ده',
    },
  ],
  [
    ['edition_version', 'edition_date', 'licence'],
    {
      en: 'version, its date, and the licence of the data',
      fa: 'نسخه، تاریخ آن و جواز داده‌ها',
      ps: 'نسخه، نېټه یې او د معلوماتو جواز',
    },
  ],
]

/** The notes in a language, a line each. Names of columns are Latin, so they are isolated. */
export const columnNotes = (lang: Lang): string =>
  COLUMN_NOTES.map(([columns, notes]) => {
    const names = columns.join(', ')
    return lang === 'en' ? `${names}: ${notes.en}` : `⁨${names}⁩: ${notes[lang]}`
  }).join('\n')
