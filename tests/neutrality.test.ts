/** Both parties get the same marks, words and weight; no word calls a claim a fact. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../src/words/en/interface'
import { enLedger } from '../src/words/en/ledger'
import { enMatrix } from '../src/words/en/matrix'
import { sideOrder } from '../src/words/words'
import { MODEL } from './story'

const tokens = readFileSync(join(import.meta.dirname, '../src/theme/tokens.css'), 'utf8')

/** Values of a colour in the light and in the dark theme, as the style sheet lists them. */
const values = (name: string) =>
  [...tokens.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))].map((match) => match[1] ?? '')

/** Relative luminance, WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe('colours', () => {
  const [first, second] = MODEL.parties.map((side) => side.colour)

  it.each([
    ['marks', '', 3],
    ['text', '-text', 4.5],
  ])(
    '%s of the parties stand out from paper alike and enough, in both themes',
    (_what, suffix, least) => {
      const paper = values('paper')
      const [a, b] = [values(`${first ?? ''}${suffix}`), values(`${second ?? ''}${suffix}`)]
      expect(a.length).toBeGreaterThanOrEqual(2)
      a.forEach((colour, i) => {
        const ground = paper[i] ?? ''
        const [mine, other] = [contrast(colour, ground), contrast(b[i] ?? '', ground)]
        expect(Math.min(mine, other)).toBeGreaterThanOrEqual(least)
        expect(Math.abs(mine - other) / Math.max(mine, other)).toBeLessThan(0.05)
      })
    },
  )
})

describe('order', () => {
  it('the parties stand in the alphabet of the reader’s language, third parties between', () => {
    expect(sideOrder(MODEL, 'en')).toEqual(['nrf', 'third-party', 'taliban'])
    expect(sideOrder(MODEL, 'fa')).toEqual(['nrf', 'third-party', 'taliban'])
  })
})

describe('words', () => {
  const sentences = (value: unknown): string[] => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'function') return []
    return typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(sentences)
      : []
  }
  const forName = (write: (name: string) => string) =>
    MODEL.parties.map(({ name: { en: name = '' } }) => write(name).replaceAll(name, '…'))

  it('every sentence about a party is the same for the other, but for the name', () => {
    for (const write of [
      en.said,
      enMatrix.onlySide,
      en.sideClaims,
      en.accordingTo,
      enLedger.lastWord,
      en.saidNothing,
    ])
      expect(new Set(forName(write)).size).toBe(1)
  })

  it('no word of the interface calls a claim a fact', () => {
    const asFact =
      /\b(captured|seized|liberated|conquered|(?<!not )confirmed|proved|true story|in fact|controls)\b/i
    for (const text of sentences(en)) expect(text).not.toMatch(asFact)
  })

  it('every paraphrase has a speaker who says it, and no loaded verb', () => {
    const said =
      /\b(said|says|told|stated|reported|denied|wrote|called|announced|noted|asked|shows|summed|recalled|disputed|welcomed|quoted|warned|rejected|dismissed|gave|pledged)\b/i
    const loaded =
      /\b(admitted|boasted|alleged|acknowledged|insisted|vowed|confessed|liberated|terrorist|martyr)/i
    for (const { claim } of MODEL.entries) {
      expect(claim.text.en, claim.id).toMatch(said)
      expect(claim.text.en, claim.id).not.toMatch(loaded)
      expect(claim.summary.en, claim.id).not.toMatch(loaded)
    }
  })

  it('the same verbs introduce both parties’ claims', () => {
    expect(new Set(forName((name) => en.said(name)))).toEqual(new Set(['… said:']))
  })
})
