/** Both parties get the same marks, words and weight; no word calls a claim a fact. */
import { describe, expect, it } from 'vitest'
import { COLOURS } from '../src/theme/colours'
import { contrast } from '../src/theme/contrast'
import { en } from '../src/words/en/interface'
import { enLedger } from '../src/words/en/ledger'
import { sideOrder } from '../src/words/words'
import { MODEL } from './story'

describe('colours', () => {
  const [first, second] = MODEL.parties.map((side) => side.colour)

  it.each([
    ['marks', '', 3],
    ['text', '-text', 4.5],
  ])(
    '%s of the parties stand out from paper alike and enough, in both themes',
    (_what, suffix, least) => {
      for (const theme of Object.values(COLOURS)) {
        const colours = new Map(Object.entries<string>(theme))
        const [a, b] = [first, second].map((colour) =>
          contrast(colours.get(`${colour ?? ''}${suffix}`)!, theme.paper),
        )
        expect(Math.min(a!, b!)).toBeGreaterThanOrEqual(least)
        expect(Math.abs(a! - b!) / Math.max(a!, b!)).toBeLessThan(0.05)
      }
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
    for (const write of [en.said, en.keyOnly, en.accordingTo, enLedger.lastWord])
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
