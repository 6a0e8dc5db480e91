import { COLOURS } from './colours'
import { contrast, distance, mixed } from './contrast'

/** What a publisher may ask for; null is the page's own. The address has been checked already. */
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

/** An accent closer than this to a side's colour would seem to speak for that side. */
export const APART = 0.1

/** Other pairs of the parties' colours: as light as each other, on no flag of the conflict. */
export const PAIR_COLOURS: Readonly<Record<'indigo-amber', Readonly<Record<ThemeName, Colours>>>> =
  {
    'indigo-amber': {
      light: { blue: '6668c4', 'blue-text': '4b4c97', ochre: 'a16601', 'ochre-text': '794b01' },
      dark: { blue: '9196f7', 'blue-text': 'b0b7ff', ochre: 'd8902a', 'ochre-text': 'efb062' },
    },
  }

/** Grounds made from another paper: how far each lies from it towards the ink. */
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

/** Grounds that text lies on without a casing. */
export const UNDER_TEXT = ['paper', 'sheet', 'band', 'land'] as const
export const TEXTS = ['ink', 'muted', 'blue-text', 'ochre-text', 'plum-text', 'water-text'] as const
export const MARKS = ['blue', 'ochre', 'plum', 'district'] as const

/** A ground's paper with all that is made from it, or none where something would fade on it. */
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

/** Whether an accent is legible on the grounds and mistaken for no side. */
function accentHolds(accent: string, colours: Colours): boolean {
  const sides = ['blue', 'blue-text', 'ochre', 'ochre-text']
  return (
    ['paper', 'sheet'].every((name) => contrast(accent, colours[name] ?? '') >= LEAST.text) &&
    sides.every((name) => distance(accent, colours[name] ?? '') >= APART)
  )
}

const STACKS = {
  serif: { '--font-sans': 'var(--font-serif)' },
  sans: { '--font-serif': 'var(--font-sans)' },
  system: { '--font-serif': 'system-ui, sans-serif', '--font-sans': 'system-ui, sans-serif' },
} as const

/**
 * The custom properties that tokens set in a theme. A token with which text, marks or neutrality
 * would suffer is left out, so that every other one still holds. Pure.
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
    ...(accent !== null && accentHolds(accent, { ...own, ...grounds }) ? { accent } : {}),
  }
  return {
    ...Object.fromEntries(Object.entries(colours).map(([name, hex]) => [`--${name}`, `#${hex}`])),
    ...(tokens.font === null ? {} : STACKS[tokens.font]),
    ...(tokens.radius === null ? {} : { '--radius': `${tokens.radius}px` }),
  }
}
