/** How much of the app is shown: all of it, map and timeline, or one still moment. */
export const UIS = ['full', 'compact', 'bare'] as const
export type Ui = (typeof UIS)[number]

/** Fonts that a publisher may set. */
export const FONTS = ['serif', 'sans', 'system'] as const
export type Font = (typeof FONTS)[number]

/** Named backgrounds, besides the page's default; any other is given by its colour. */
export const GROUNDS = ['white', 'sheet'] as const

/** Pairs of the parties' colours, besides the story's own. */
export const PAIRS = ['indigo-amber'] as const
export type Pair = (typeof PAIRS)[number]

/** Largest radius of corners, px. */
export const MAX_RADIUS = 12

/** Appearance of the page, whatever it shows; null means the page's default. */
export interface Appearance {
  readonly theme: 'auto' | 'light' | 'dark'
  readonly ui: Ui
  /** Six hexadecimal digits in lower case. */
  readonly accent: string | null
  /** One of GROUNDS, or six hexadecimal digits in lower case. */
  readonly bg: string | null
  readonly font: Font | null
  /** Radius of corners, whole px from 0 to MAX_RADIUS. */
  readonly radius: number | null
  readonly colours: Pair | null
}

/** The page's default appearance. */
export const DEFAULT_APPEARANCE: Appearance = {
  theme: 'auto',
  ui: 'full',
  accent: null,
  bg: null,
  font: null,
  radius: null,
  colours: null,
}

/** The appearance in a view, without the rest. */
export function appearanceOf({
  theme,
  ui,
  accent,
  bg,
  font,
  radius,
  colours,
}: Appearance): Appearance {
  return { theme, ui, accent, bg, font, radius, colours }
}
