import { COLOURS } from './colours'
import { contrast, distance, mixed } from './contrast'

/**
 * Values that a publisher may set; null is the page's default. The URL codec has validated them.
 */
export interface Tokens {
  readonly accent: string | null
  readonly bg: string | null
  readonly font: 'serif' | 'sans' | 'system' | null
  readonly radius: number | null
  readonly colours: 'indigo-amber' | null
}

export type ThemeName = 'light' | 'dark'

/** Colours by the names of COLOURS: six hexadecimal digits each. */
type Colours = Readonly<Record<string, string>>

/** Least contrast of text and of graphics, WCAG 2. */
export const LEAST = { text: 4.5, graphics: 3 } as const

/** Least distance in OKLab of an accent from the parties' colours: a closer one could be read as theirs. */
export const MIN_DISTANCE = 0.1

/** Other pairs of the parties' colours: as light as each other, on no flag of the conflict. */
export const PAIR_COLOURS: Readonly<Record<'indigo-amber', Readonly<Record<ThemeName, Colours>>>> =
  {
    'indigo-amber': {
      light: { blue: '6668c4', 'blue-text': '4b4c97', ochre: 'a16601', 'ochre-text': '794b01' },
      dark: { blue: '9196f7', 'blue-text': 'b0b7ff', ochre: 'd8902a', 'ochre-text': 'efb062' },
    },
  }

/** Background colours derived from another paper colour: the share of ink that is mixed into each. */
const GROUNDS: Readonly<Record<string, number>> = {
  sheet: 0.03,
  band: 0.05,
  hairline: 0.14,
  rule: 0.23,
  land: 0.012,
  'height-1500': 0.035,
  'height-2000': 0.055,
  'height-2500': 0.08,
  'height-3000': 0.11,
  'height-3500': 0.14,
  'height-4000': 0.17,
  'height-4500': 0.205,
  'height-5000': 0.235,
}

/** Backgrounds of text without a casing. */
export const UNDER_TEXT = ['paper', 'sheet', 'band', 'land'] as const
export const TEXTS = ['ink', 'muted', 'blue-text', 'ochre-text', 'plum-text'] as const
export const MARKS = ['blue', 'ochre', 'plum', 'district'] as const

/**
 * The backgrounds derived from a paper colour; null where some text or mark on them would lack
 * contrast.
 */
function groundsOf(paper: string, own: Colours): Colours | null {
  const ink = own.ink ?? ''
  const made = Object.entries(GROUNDS).map(([name, share]) => [name, mixed(paper, ink, share)])
  const grounds: Colours = { paper, ...(Object.fromEntries(made) as Colours) }
  const legible = UNDER_TEXT.every((ground) => {
    const stands = (name: string, least: number) =>
      contrast(own[name] ?? '', grounds[ground] ?? '') >= least
    return (
      TEXTS.every((name) => stands(name, LEAST.text)) &&
      MARKS.every((name) => stands(name, LEAST.graphics))
    )
  })
  return legible ? grounds : null
}

/** Whether an accent is legible on the backgrounds and different from the colours of both parties. */
function isLegibleAndDistinct(accent: string, colours: Colours): boolean {
  const sides = ['blue', 'blue-text', 'ochre', 'ochre-text']
  return (
    ['paper', 'sheet'].every((name) => contrast(accent, colours[name] ?? '') >= LEAST.text) &&
    sides.every((name) => distance(accent, colours[name] ?? '') >= MIN_DISTANCE)
  )
}

const STACKS = {
  serif: { '--font-sans': 'var(--font-serif)' },
  sans: { '--font-serif': 'var(--font-sans)' },
  system: { '--font-serif': 'system-ui, sans-serif', '--font-sans': 'system-ui, sans-serif' },
} as const

/**
 * The custom properties that tokens set in a theme. A token that would harm legibility or
 * neutrality is left out; the others still apply. Pure.
 */
export function propertiesOf(tokens: Tokens, theme: ThemeName): Readonly<Record<string, string>> {
  const pair = tokens.colours === null ? {} : PAIR_COLOURS[tokens.colours][theme]
  const own: Colours = { ...COLOURS[theme], ...pair }
  const named: Colours = { white: 'ffffff', sheet: own.sheet ?? '' }
  const grounds = tokens.bg === null ? null : groundsOf(named[tokens.bg] ?? tokens.bg, own)
  const { accent } = tokens
  const colours: Colours = {
    ...pair,
    ...grounds,
    ...(accent !== null && isLegibleAndDistinct(accent, { ...own, ...grounds }) ? { accent } : {}),
  }
  return {
    ...Object.fromEntries(Object.entries(colours).map(([name, hex]) => [`--${name}`, `#${hex}`])),
    ...(tokens.font === null ? {} : STACKS[tokens.font]),
    ...(tokens.radius === null ? {} : { '--radius': `${tokens.radius}px` }),
  }
}
