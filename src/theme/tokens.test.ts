import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLOURS } from './colours'
import { contrast, distance, oklab } from './contrast'
import {
  MIN_DISTANCE,
  LEAST,
  MARKS,
  PAIR_COLOURS,
  propertiesOf,
  TEXTS,
  type ThemeName,
  type Tokens,
  UNDER_TEXT,
} from './tokens'

const THEMES = ['light', 'dark'] as const
/** Custom properties that tokens may set. */
const SET = [...Object.keys(COLOURS.light), 'accent', 'font-sans', 'font-serif', 'radius']

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => n.toString(16).padStart(6, '0'))
/** Close to a theme's paper, where grounds are accepted. */
const nearPaper = fc
  .tuple(fc.constantFrom('fbf8f1', '15191d', 'ffffff', '000000'), fc.array(fc.nat(14)))
  .map(([paper, steps]) =>
    [0, 2, 4]
      .map((i, n) => {
        const c = parseInt(paper.slice(i, i + 2), 16)
        const step = steps[n] ?? 0
        return (c > 128 ? c - step : c + step).toString(16).padStart(2, '0')
      })
      .join(''),
  )
const tokens: fc.Arbitrary<Tokens> = fc.record({
  accent: fc.option(colour, { nil: null }),
  bg: fc.option(fc.oneof(colour, nearPaper, fc.constantFrom('white', 'sheet')), { nil: null }),
  font: fc.constantFrom(null, 'serif' as const, 'sans' as const, 'system' as const),
  radius: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }),
  colours: fc.constantFrom(null, 'indigo-amber' as const),
})
const NONE: Tokens = { accent: null, bg: null, font: null, radius: null, colours: null }

/** A colour as the page would have it: the token's, or the theme's own. */
function shown(properties: Readonly<Record<string, string>>, theme: ThemeName, name: string) {
  return properties[`--${name}`]?.slice(1) ?? new Map(Object.entries(COLOURS[theme])).get(name)!
}

describe('whatever the tokens', () => {
  const always = (hold: (of: (name: string) => string, theme: ThemeName) => void) => {
    fc.assert(
      fc.property(tokens, fc.constantFrom(...THEMES), (asked, theme) => {
        const properties = propertiesOf(asked, theme)
        hold((name) => shown(properties, theme, name), theme)
      }),
      { numRuns: 2000 },
    )
  }

  /** The least contrast of some colours with the grounds under text. */
  const least = (names: readonly string[], of: (name: string) => string) => {
    const grounds = UNDER_TEXT.map(of)
    return Math.min(...names.flatMap((name) => grounds.map((ground) => contrast(of(name), ground))))
  }

  it('text stands out from every ground it lies on', () => {
    always((of) => {
      expect(least(TEXTS, of)).toBeGreaterThanOrEqual(LEAST.text)
    })
  })

  it('marks and outlines stand out from every ground', () => {
    always((of) => {
      expect(least(MARKS, of)).toBeGreaterThanOrEqual(LEAST.graphics)
    })
  })

  it('neither party stands out more than the other', () => {
    always((of) => {
      const ratios = UNDER_TEXT.map(of).flatMap((ground) =>
        ['', '-text'].map((suffix) => {
          const pair = ['blue', 'ochre'].map((name) => contrast(of(name + suffix), ground))
          return Math.max(...pair) / Math.min(...pair)
        }),
      )
      expect(Math.max(...ratios)).toBeLessThan(1.05)
    })
  })

  it('an accent is legible and is taken for no side', () => {
    fc.assert(
      fc.property(tokens, fc.constantFrom(...THEMES), (asked, theme) => {
        const properties = propertiesOf(asked, theme)
        const accent = properties['--accent']?.slice(1)
        if (accent === undefined) return
        expect(contrast(accent, shown(properties, theme, 'paper'))).toBeGreaterThanOrEqual(
          LEAST.text,
        )
        for (const side of ['blue', 'ochre'])
          expect(distance(accent, shown(properties, theme, side))).toBeGreaterThanOrEqual(
            MIN_DISTANCE,
          )
      }),
      { numRuns: 2000 },
    )
  })

  it('only known properties are set, to plain values', () => {
    fc.assert(
      fc.property(tokens, fc.constantFrom(...THEMES), (asked, theme) => {
        for (const [name, value] of Object.entries(propertiesOf(asked, theme))) {
          expect(SET).toContain(name.slice(2))
          expect(value).toMatch(
            /^(#[0-9a-f]{6}|\d{1,2}px|var\(--font-\w+\)|system-ui, sans-serif)$/,
          )
        }
      }),
    )
  })
})

describe('a token', () => {
  it('that would hide text is ignored, and the others hold', () => {
    expect(propertiesOf({ ...NONE, bg: '808080', radius: 0 }, 'light')).toEqual({
      '--radius': '0px',
    })
    expect(propertiesOf({ ...NONE, accent: 'ffff00' }, 'light')).toEqual({})
    expect(propertiesOf({ ...NONE, accent: 'ffff00' }, 'dark')).toEqual({ '--accent': '#ffff00' })
  })

  it('for white ground holds in the light theme and is ignored in the dark one', () => {
    expect(propertiesOf({ ...NONE, bg: 'white' }, 'light')['--paper']).toBe('#ffffff')
    expect(propertiesOf({ ...NONE, bg: 'white' }, 'dark')).toEqual({})
  })

  it('for an accent like a party’s colour is ignored', () => {
    expect(propertiesOf({ ...NONE, accent: COLOURS.light['blue-text'] }, 'light')).toEqual({})
    expect(propertiesOf({ ...NONE, accent: '8f4104' }, 'light')).toEqual({})
  })

  it('none sets nothing', () => {
    for (const theme of THEMES) expect(propertiesOf(NONE, theme)).toEqual({})
  })
})

describe.each(Object.entries(PAIR_COLOURS))('the pair %s', (_name, pair) => {
  const hue = (hex: string) => {
    const [, a, b] = oklab(hex)
    return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
  }

  it.each(THEMES)('has one lightness in the %s theme', (theme) => {
    for (const suffix of ['', '-text']) {
      const [a, b] = ['blue', 'ochre'].map((name) => oklab(pair[theme][name + suffix]!)[0])
      expect(Math.abs(a! - b!)).toBeLessThan(0.02)
    }
  })

  it.each(THEMES)('is neither red nor green in the %s theme', (theme) => {
    for (const hex of Object.values(pair[theme])) {
      const h = hue(hex)
      expect(h > 60 && h < 110 ? 'amber' : h > 230 && h < 300 ? 'indigo' : hex).toMatch(
        /amber|indigo/,
      )
    }
  })

  it.each(THEMES)('is distinguishable without red or green in the %s theme', (theme) => {
    for (const suffix of ['', '-text']) {
      const [a, b] = ['blue', 'ochre'].map((name) => pair[theme][name + suffix]!)
      // Only on the blue-yellow axis, which readers see who do not distinguish red and green.
      expect(Math.abs(oklab(a!)[2] - oklab(b!)[2])).toBeGreaterThan(0.15)
    }
  })
})
