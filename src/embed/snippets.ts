import { escaped } from '../markup/markup'
import { viewOf } from './address'
import { NAME } from './contract'

/** Texts of an embed, in its language. */
interface EmbedTexts {
  /** Title of the frame. */
  readonly title: string
  /** Text of the link to the whole map. */
  readonly link: string
  /** Alternative text of the picture. */
  readonly alt: string
  /** Label of AMP's button that expands the frame. */
  readonly more: string
}

/** An embed with the publisher's choices. */
export interface Embed {
  readonly texts: EmbedTexts
  /** BCP 47. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Whole address of the site's root; ends with a slash. */
  readonly root: string
  /** Folder of the language below the root: '' or such as 'fa/'. */
  readonly folder: string
  /** The view to open with and its appearance: an encoded query without `?`. */
  readonly query: string
  /** Whole address of the picture shown in place of the map, and its size in px. */
  readonly picture: { readonly src: string; readonly width: number; readonly height: number }
  /** Height of the frame, px: fixed, or until the content has sent its own. */
  readonly height: number
  /** Whether the frame takes its content's height, where the host allows it. */
  readonly fits: boolean
}

/** The embed code for several kinds of pages. */
interface Snippets {
  readonly loader: string
  readonly iframe: string
  readonly wordpress: string
  readonly amp: string
  readonly markdown: string
}

/** Attributes of a frame: loaded as late as possible, without a referrer. */
const FRAME_ATTRIBUTES = {
  loading: 'lazy',
  referrerpolicy: 'no-referrer',
  allow: 'clipboard-write',
} as const
/** Without an origin of its own, which no script here needs; links may leave the frame. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'
/** AMP refuses to resize frames to less, px. */
const LEAST_AMP = 100

type Attributes = Readonly<Record<string, string | number | true | undefined>>

function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return ''
    return value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`
  })
  return `<${name}${written.join('')}>`
}

function addressOf(root: string, folder: string, query: string): string {
  return root + folder + (query === '' ? '' : `?${query}`)
}

/** Address of the frame: the view with its appearance. */
export function embedAddress({
  root,
  folder,
  query,
}: Pick<Embed, 'root' | 'folder' | 'query'>): string {
  return addressOf(root, folder, query)
}

/** Address of the whole map at the same view. */
export function fullAddress({ root, folder, query }: Embed): string {
  return addressOf(root, folder, viewOf(query))
}

/** The map's picture, as a link to the map. */
function linkedPicture(embed: Embed): string {
  const { texts, picture } = embed
  const img = { ...picture, alt: texts.alt, loading: 'lazy', style: 'max-width:100%;height:auto' }
  return `${tag('a', { href: fullAddress(embed) })}${tag('img', img)}</a>`
}

function textLink(embed: Embed): string {
  return `${tag('a', { href: fullAddress(embed) })}${escaped(embed.texts.link)}</a>`
}

/** The frame alone, as wide as where it stands. */
export function iframeOf(
  embed: Pick<Embed, 'root' | 'folder' | 'query' | 'height'>,
  title: string,
): string {
  const frame = {
    src: embedAddress(embed),
    title,
    width: '100%',
    height: embed.height,
    ...FRAME_ATTRIBUTES,
    style: 'border:0',
  }
  return `${tag('iframe', frame)}</iframe>`
}

/** The element that embed.js fills, and its content until then or without scripts. */
function loaderOf(embed: Embed): string {
  const { texts, lang, dir, root, folder, query, height, fits } = embed
  const view = [...new URLSearchParams(query)].map(([name, value]) => [`data-${name}`, value])
  const box = {
    [`data-${NAME}`]: true,
    ...(Object.fromEntries(view) as Record<string, string>),
    'data-lang': folder === '' ? undefined : lang,
    'data-title': texts.title,
    'data-height': height,
    'data-resize': fits ? 'yes' : 'no',
    lang,
    dir,
  } as const
  return [
    tag('div', box),
    `  ${linkedPicture(embed)}`,
    `  <p>${textLink(embed)}</p>`,
    '</div>',
    `${tag('script', { async: true, src: `${root}embed.js` })}</script>`,
  ].join('\n')
}

/** The frame with a link under it, and the picture where the host's scripts do not run. */
function figureOf(embed: Embed, attributes: Attributes): string {
  return [
    tag('figure', { ...attributes, lang: embed.lang, dir: embed.dir }),
    `  ${iframeOf(embed, embed.texts.title)}`,
    `  <noscript>${linkedPicture(embed)}</noscript>`,
    `  <figcaption>${textLink(embed)}</figcaption>`,
    '</figure>',
  ].join('\n')
}

/** For the block "Custom HTML". Where WordPress removes the frame, picture and link stay. */
function wordpressOf(embed: Embed): string {
  return `<!-- wp:html -->\n${figureOf(embed, { class: 'wp-block-embed' })}\n<!-- /wp:html -->`
}

function ampOf(embed: Embed): string {
  const { texts, picture, height, fits } = embed
  const frame = {
    src: embedAddress(embed),
    title: texts.title,
    height: Math.max(height, LEAST_AMP),
    layout: 'fixed-height',
    sandbox: SANDBOX,
    referrerpolicy: FRAME_ATTRIBUTES.referrerpolicy,
    frameborder: 0,
    resizable: fits ? (true as const) : undefined,
  }
  // Frames that resize must have a child for overflow; near the top of a page only frames with a
  // placeholder are allowed.
  const overflow = {
    overflow: true,
    tabindex: 0,
    role: 'button',
    'aria-label': texts.more,
  } as const
  const image = { placeholder: true, layout: 'fill', src: picture.src, alt: texts.alt } as const
  return [
    tag('amp-iframe', frame),
    ...(fits ? [`  ${tag('div', overflow)}${escaped(texts.more)}</div>`] : []),
    `  ${tag('amp-img', image)}</amp-img>`,
    '</amp-iframe>',
    `<p>${textLink(embed)}</p>`,
  ].join('\n')
}

/** Text escaped for Markdown, on one line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>!#|&~]/g, '\\$&')
}

/** An address that cannot end a Markdown link. */
function destination(address: string): string {
  return address.replace(/[\s()<>\\]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

function markdownOf(embed: Embed): string {
  const { texts, picture } = embed
  const link = destination(fullAddress(embed))
  return `[![${plain(texts.alt)}](${destination(picture.src)})](${link})\n\n[${plain(texts.link)}](${link})\n`
}

/** The embed code for every kind of page: text to paste, with everything in it escaped. */
export function snippetsOf(embed: Embed): Snippets {
  return {
    loader: loaderOf(embed),
    iframe: figureOf(embed, { style: 'margin:0' }),
    wordpress: wordpressOf(embed),
    amp: ampOf(embed),
    markdown: markdownOf(embed),
  }
}
