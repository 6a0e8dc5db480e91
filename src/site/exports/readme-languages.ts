import type { Lang } from '../../claims/types'

/**
 * What the files are, in the site's other languages, at the end of `README.txt`. Machine-assisted,
 * not reviewed by a native speaker. Names of files and columns are isolated, as they are Latin.
 */
export const README_SUMMARIES: Readonly<Record<Lang, string>> = {
  en: '',
  fa: `
دری (ترجمه به کمک ماشین شده و هنوز هیچ دری‌زبانی آن را بازبینی نکرده است)
هر سطر ⁨claims.csv⁩ یک ادعاست: آنچه کسی گفته است، نه آنچه رخ داده است. متن‌ها در ⁨claims.json⁩ به سه
زبان است: ⁨en⁩ انگلیسی، ⁨fa⁩ دری، ⁨ps⁩ پشتو. نام ستون‌ها انگلیسی است؛ ⁨schema.json⁩ می‌گوید که هر یک
چه معنا دارد. تاریخ‌ها به وقت محلی است؛ روزی که ساعتش معلوم نیست، ساعت ندارد. ادعاهایی که جایی را نام
نمی‌برند و ادعاها دربارهٔ سراسر ولایت نقطه‌ای بر نقشه ندارند.
`,
  ps: `
پښتو (ژباړه د ماشین په مرسته شوې ده او لا د ژبې کوم ویونکي بیا نه ده کتلې)
د ⁨claims.csv⁩ هره کرښه یوه ادعا ده: هغه څه چې چا ویلي دي، نه هغه څه چې پېښ شوي دي. متنونه په
⁨claims.json⁩ کې په درېیو ژبو دي: ⁨en⁩ انګلیسي، ⁨fa⁩ دري، ⁨ps⁩ پښتو. د ستنو نومونه انګلیسي دي؛
⁨schema.json⁩ وایي چې هر یو څه معنا لري. نېټې په سیمه‌ییز وخت دي؛ هغه ورځ چې ساعت یې معلوم نه دی، ساعت
نه لري. هغه ادعاوې چې ځای پکې نه دی یاد شوی، او د ټول ولایت په اړه ادعاوې، پر نقشه ټکی نه لري.
`,
}
