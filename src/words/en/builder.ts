/** Names of choices, each with a hint. */
type Hinted = Readonly<Record<string, readonly [name: string, hint: string]>>

/** English words of the dialog that writes embeds, fetched when a reader opens it. */
export const enBuilder = {
  title: 'Embed this map',
  intro:
    'Choose what the map opens with, then copy the text for your page. Readers can go on from there.',
  language: 'Language',
  view: 'View',
  views: {
    full: ['Whole page', 'map, timeline, claims, documents'],
    compact: ['Compact', 'map and timeline'],
    bare: ['Bare', 'one moment with a caption'],
  } satisfies Hinted,
  theme: 'Theme',
  asReader: 'As the reader’s device',
  appearance: 'Look',
  font: 'Letters',
  /** `own` is the page's default, here and below. */
  fonts: { own: 'Serif and sans', serif: 'Serif', sans: 'Sans', system: 'Of the device' },
  ground: 'Ground',
  grounds: { own: 'Paper', sheet: 'Tinted paper', white: 'White by day' },
  colours: 'Colours of the two parties',
  pairs: { own: 'Blue and ochre', 'indigo-amber': 'Indigo and amber' },
  corners: 'Corners',
  radii: { own: 'Slight', square: 'Square', round: 'Round' },
  accent: 'Accent of buttons and links',
  faint: 'Too faint, or too like a party’s colour, in one theme at least: left out there.',
  moment: 'Opening moment',
  lens: 'Map according to',
  height: 'Height',
  fits: 'As its content needs',
  fitsHint: 'The loader sees to it, or any script of yours that resizes frames. Until it has:',
  fixed: 'Fixed',
  pixels: 'px',
  pixelsLabel: 'Height in pixels',

  preview: 'Preview',
  previewWidth: 'Width of the preview',
  previewFrame: (width: string) => `Preview, ${width} pixels wide`,
  scaled: (percent: string) => `shown at ${percent}`,

  snippets: 'Text to copy',
  snippet: {
    loader: [
      'Loader',
      'For pages that may run scripts. The frame takes the right height, loads late, and links to a view lead through your article.',
    ],
    iframe: [
      'Plain frame',
      'For every page that takes frames. Scripts for heights that are there already are answered.',
    ],
    wordpress: [
      'WordPress',
      'For the block “Custom HTML”: neither script nor shortcode. Where frames are taken out, the picture stays.',
    ],
    amp: ['AMP', 'For AMP pages, which need the component amp-iframe in their head.'],
    markdown: ['Markdown', 'A picture of that day with a link, where no frame can be.'],
  } satisfies Hinted,
  copy: 'Copy',
  copyNamed: (what: string) => `Copy: ${what}`,
  copied: 'Copied',
  copyByHand: 'Selected: copy it with your keyboard',

  /** Texts of the embed itself, in the language of the embed. */
  frameTitle: (story: string, moment: string) => `Map of claims: ${story} (${moment})`,
  wholeMap: (story: string) => `${story}: the whole map, with every claim and its sources`,
  more: 'Show the whole map',
}

export type BuilderStrings = typeof enBuilder
