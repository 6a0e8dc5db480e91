/** What a publisher writes on the element, by names of the dataset: `data-theme` is `theme`. */
type EmbedOptions = Readonly<Record<string, string | undefined>>

/** Parameters of the address that set the map's first view. */
export const VIEW = 't clock lens claim place only sides kinds status flags q step map dates'.split(
  ' ',
)
/** Parameters of the appearance; a link through the article never has them. */
export const APPEARANCE = 'ui theme accent bg font radius colours'.split(' ')

/** Whether a language has a folder and pictures of its own: every one but English, the default. */
const isTranslation = (lang: string): boolean => /^(?!en$)[a-z]{2,3}$/.test(lang)

/**
 * The view of a link's query, without the appearance, which only the publisher sets, in whatever
 * spelling the page would read it.
 */
export function viewOf(query: string): string {
  return query
    .split(/&(?:amp;)*/)
    .filter((part) => VIEW.indexOf(part.replace(/=.*/, '').toLowerCase()) >= 0)
    .join('&')
}

/**
 * The address of the frame. A language is a folder; English has none. With `linked`, the view is
 * that of this query alone, as the reader of a link expects; the appearance stays.
 */
export function frameAddress(site: string, options: EmbedOptions, linked: string | null): string {
  const { lang = 'en' } = options
  const folder = isTranslation(lang) ? `${lang}/` : ''
  const optionsIn = (names: readonly string[]) =>
    names
      .filter((name) => options[name])
      .map((name) => `${name}=${encodeURIComponent(options[name] || '')}`)
      .join('&')
  const view = linked === null ? optionsIn(VIEW) : viewOf(linked).replace(/#/g, '%23')
  const query = [view, optionsIn(APPEARANCE)].filter((part) => part).join('&')
  return site + folder + (query === '' ? '' : `?${query}`)
}

/** The ISO day of an ISO moment, whose midnight belongs to the day before; null for no moment. */
export function dayIn(t: string): string | null {
  const [day = '', hour] = t.split('T')
  const start = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN
  if (isNaN(start)) return null
  return hour === '00:00' ? new Date(start - 1).toISOString().slice(0, 10) : day
}

/**
 * The address of the picture shown until the map has loaded: the publisher's, else the site's own
 * of the claim or the day that the map opens at.
 */
export function posterAddress(site: string, options: EmbedOptions, openingDay: string): string {
  const { poster, t = '', claim = '', lang = 'en' } = options
  if (poster) return poster
  const day = dayIn(t)
  const card = day === null && /^[\w-]+$/.test(claim)
  const suffix = isTranslation(lang) ? `.${lang}` : ''
  return `${site}img/${card ? `claim-${claim}` : `day-${day || openingDay}`}${suffix}.png`
}

/**
 * Whether the box becomes as high as the map's content. The whole app is some twenty screens of
 * claims and sources and by default scrolls in its box. The shorter views follow their content.
 */
export function followsContent({ resize, ui = 'full' }: EmbedOptions): boolean {
  return resize ? resize !== 'no' : ui !== 'full'
}

/**
 * Styles of the box's height until the map has sent its own: a height in px or an aspect ratio; ''
 * when its publisher sets neither.
 */
export function boxStyle({ height, aspect }: EmbedOptions): string {
  const px = /^\d+(\.\d+)?(px)?$/.test(height || '') ? parseFloat(height || '') : 0
  if (px > 0) return `height:${px}px;aspect-ratio:auto`
  const [w = NaN, h = NaN] = (aspect || '').split(/[:/x]/).map(Number)
  return w > 0 && h > 0 && isFinite(w / h) ? `height:auto;aspect-ratio:${w} / ${h}` : ''
}

/**
 * A moment as it ends a title, in no language's words: ' (2021-09-04 12:00)', or ' (2021-09-04 24:00)'
 * as the map names that midnight; '' for none.
 */
export function momentText(t = ''): string {
  const day = dayIn(t)
  return day === null ? '' : ` (${day}${t.slice(10).replace('T00:00', ' 24:00').replace('T', ' ')})`
}

/**
 * The site's root: the folder of the script `embed.js` that an address or a stack names, if it is at
 * the path `base` that the site was built for. null for a script that was inlined in a page or
 * bundled into another one.
 */
export function siteIn(text: string, base: string): string | null {
  const [, folder = null] = /(https?:\/\/[^\s()]*\/)embed\.js(?![\w./-])/.exec(text) || []
  return folder !== null && new URL(folder).pathname === base ? folder : null
}
