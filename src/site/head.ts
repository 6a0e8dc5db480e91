import { imageFile } from '../claims/pages'
import type { Lang } from '../claims/types'
import { COLOURS } from '../theme/colours'
import { attributes, escaped, jsonInScript } from '../markup/markup'
import { arabicStyles } from './arabic-styles'
import { addressOf, type LocalisedSite, type Site } from './site'

/** Name of the file beside a page's index.html with its oEmbed answer. */
export const OEMBED = 'oembed.json'

/** A picture for links to the page on social media. */
export interface SharedPicture {
  /** Below the site's root, without the language and the ending: `img/claim-<id>`. */
  readonly path: string
  /** Alternative text. */
  readonly alt: string
}

/** Metadata of a page, for its head. */
export interface PageMeta {
  /** Below the folder of its language: empty for the map, `c/<id>/` for a claim, `s/8/` for a step. */
  readonly path: string
  readonly kind: 'website' | 'article'
  readonly title: string
  readonly description: string
  readonly picture: SharedPicture
  /** false where the page has no embed. */
  readonly embeds?: false
  /** The page's subject in terms of schema.org (JSON-LD). */
  readonly about: object
}

/** Size of every shared picture, px. */
export const PICTURE = { width: '1200', height: '630' } as const

/** The protocol requires a country, too: that of the spelling, or of the story. */
const LOCALE: Readonly<Record<Lang, string>> = { en: 'en_GB', fa: 'fa_AF', ps: 'ps_AF' }

const meta = (values: Readonly<Record<string, string | undefined>>) => `<meta${attributes(values)}>`
const link = (values: Readonly<Record<string, string | undefined>>) => `<link${attributes(values)}>`

/**
 * The faces of a page's text. Preloaded in the head, they are there at once on a fast line; on a
 * slow one fallback fonts of the same metrics are shown first (theme/fallback-fonts.ts).
 */
const FACES: Readonly<Record<Lang, readonly string[]>> = {
  en: ['source-serif-4-latin-wght-normal', 'source-sans-3-latin-wght-normal'],
  fa: ['noto-naskh-arabic-dari-wght-normal', 'vazirmatn-dari-wght-normal'],
  ps: ['noto-naskh-arabic-pashto-wght-normal', 'vazirmatn-pashto-wght-normal'],
}

const preloads = ({ base }: Site, lang: Lang) =>
  FACES[lang]
    .map(
      (face) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}fonts/${face}.woff2">`,
    )
    .join('')

/**
 * Canonical link, and links to the same page in every language; the default is the first language.
 * Crawlers need whole addresses: where the site's own is not known there are none.
 */
function addresses(site: Site, locale: LocalisedSite, { path }: PageMeta): string {
  if (site.home === null) return ''
  const each = site.locales.map(({ language, folder }) => ({
    hreflang: language.lang,
    href: addressOf(site, folder + path),
  }))
  const [first] = each
  const alternates = [...each, ...(first ? [{ ...first, hreflang: 'x-default' }] : [])]
  return [
    link({ rel: 'canonical', href: addressOf(site, locale.folder + path) }),
    ...alternates.map((values) => link({ rel: 'alternate', ...values })),
  ].join('')
}

/** oEmbed discovery; it needs whole addresses. */
function discovery(
  site: Site,
  { folder }: LocalisedSite,
  { path, title, embeds }: PageMeta,
): string {
  if (site.home === null || embeds === false) return ''
  const href = addressOf(site, folder + path + OEMBED)
  return link({ rel: 'alternate', type: 'application/json+oembed', title, href })
}

function shared(site: Site, locale: LocalisedSite, pageMeta: PageMeta): string {
  const { language } = locale
  const image = addressOf(site, imageFile(pageMeta.picture.path, language.lang))
  const graph = {
    site_name: language.text(site.data.story.title),
    type: pageMeta.kind,
    locale: LOCALE[language.lang],
    title: pageMeta.title,
    description: pageMeta.description,
    url: site.home === null ? undefined : addressOf(site, locale.folder + pageMeta.path),
    image,
    'image:type': 'image/png',
    'image:width': PICTURE.width,
    'image:height': PICTURE.height,
    'image:alt': pageMeta.picture.alt,
  }
  return [
    ...Object.entries(graph)
      .filter(([, content]) => content !== undefined)
      .map(([name, content]) => meta({ property: `og:${name}`, content })),
    // Title, description and picture are in the tags above.
    meta({ name: 'twitter:card', content: 'summary_large_image' }),
  ].join('')
}

/** Icons, manifest and feed: the same on every page of a language. */
function sharedLinks({ base }: Site, { strings, folder }: LocalisedSite): string {
  return [
    link({ rel: 'icon', href: `${base}favicon.ico`, sizes: '32x32' }),
    link({ rel: 'icon', href: `${base}favicon.svg`, type: 'image/svg+xml' }),
    link({ rel: 'apple-touch-icon', href: `${base}apple-touch-icon.png` }),
    link({ rel: 'manifest', href: `${base}${folder}manifest.webmanifest` }),
    link({
      rel: 'alternate',
      type: 'application/atom+xml',
      title: strings.correctionsFeed,
      href: `${base}${folder}corrections.xml`,
    }),
  ].join('')
}

/**
 * Markup of a page's head, without character set, viewport and styles. Addresses are whole where
 * the site's own is known; tags that need one are else left out.
 */
export function headOf(site: Site, locale: LocalisedSite, pageMeta: PageMeta): string {
  return [
    `<title>${escaped(pageMeta.title)}</title>`,
    meta({ name: 'description', content: pageMeta.description }),
    addresses(site, locale, pageMeta),
    discovery(site, locale, pageMeta),
    ...Object.entries(COLOURS).map(([theme, { paper }]) =>
      meta({
        name: 'theme-color',
        content: `#${paper}`,
        media: `(prefers-color-scheme: ${theme})`,
      }),
    ),
    sharedLinks(site, locale),
    preloads(site, locale.language.lang),
    arabicStyles(locale.language.lang, site.base),
    shared(site, locale, pageMeta),
    `<script type="application/ld+json">${jsonInScript(pageMeta.about)}</script>`,
  ].join('')
}
