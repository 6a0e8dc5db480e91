/** The pictures of the real story: what their SVG says and shows. */
import { describe, expect, it } from 'vitest'
import { claimPicture } from '../src/pictures/claim'
import { shapeOf, SHAPES } from '../src/theme/shapes'
import { enCards } from '../src/words/en/card-pictures'
import { enImages } from '../src/words/en/images'
import { frameOf } from '../src/map/frame'
import { provinceSpan } from '../src/site/images/images'
import { days, language, parts, say, seen, unescaped } from './drawn'
import { GEOGRAPHY, MODEL } from './story'

const province = provinceSpan(GEOGRAPHY, frameOf(MODEL.story.frame))

const cards = MODEL.entries.map((entry) => ({
  entry,
  svg: claimPicture({ parts: parts(), say, entry, province, home: null }),
}))
const all = [...days, ...cards]

describe('every picture', () => {
  it('has a title and a text alternative', () => {
    for (const { svg } of all) {
      expect(svg).toMatch(/<title id="title">[^<]+<\/title><desc id="desc">[^<]{80,}<\/desc>/)
      expect(svg).toContain('role="img" aria-labelledby="title desc"')
    }
  })

  it('stands alone: no variable, no script, nothing to fetch, no trace of a page', () => {
    for (const { svg } of all) {
      expect(svg).not.toMatch(
        /var\(|<script|\son\w+=|tabindex|svelte|&nbsp;|<!--|https?:(?!\/\/www\.w3)/,
      )
      for (const [, href = ''] of svg.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^#/)
    }
  })

  it('uses nothing that it does not define, and defines no id twice', () => {
    for (const { svg } of all) {
      const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
      const used = [...svg.matchAll(/(?:url\(#|href="#)([^")]+)/g)].map(([, id]) => id)
      expect(used.filter((id) => !ids.includes(id))).toEqual([])
    }
  })

  it('opens and closes its elements in turn, as XML requires', () => {
    for (const { svg } of all) {
      const open: string[] = []
      for (const [, close, name = '', self] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g))
        if (close) expect(open.pop()).toBe(name)
        else if (!self) open.push(name)
      expect(open).toEqual([])
    }
  })

  it('never calls a claim a fact in its own words', () => {
    const summaries = MODEL.entries.map(({ claim }) => claim.summary.en ?? '')
    const own = (text: string) =>
      summaries.reduce((rest, summary) => rest.replaceAll(summary, ''), unescaped(text))
    const texts = all.map(({ svg }) => own(/<desc[^>]*>([^<]*)/.exec(svg)?.[1] ?? ''))
    const strings = Object.values({ ...enImages, ...enCards }).filter(
      (value) => typeof value === 'string',
    )
    for (const text of [...texts, ...strings])
      expect(text).not.toMatch(/\b(captured|seized|liberated|confirmed|proved|in fact|controls)\b/i)
  })
})

describe('the card of a claim', () => {
  it('says who is quoted, what was said, when, where and how far it was checked', () => {
    for (const { entry, svg } of cards) {
      const words = seen(svg).replaceAll('\u00a0', ' ')
      const { claim } = entry
      expect(words, claim.id).toContain(language.words.said(say.attribution(claim)))
      expect(words, claim.id).toContain(claim.summary.en)
      expect(words, claim.id).toContain(say.when.said(entry))
      expect(words, claim.id).toContain(language.words.status(claim.verification.status))
    }
  })

  it('pins what has a position, outlines the whole province in the side’s colour, and maps nothing else', () => {
    for (const { entry, svg } of cards) {
      const { id, precision } = entry.claim
      const pinned = svg.includes(`data-claim="${id}"`)
      const outlined = svg.includes('data-outlined="province"')
      const mapped = svg.includes('class="map"')
      if (precision === 'province') expect([pinned, outlined], id).toEqual([false, true])
      else expect([pinned, outlined], id).toEqual([mapped, false])
      if (precision === 'unplaced') {
        expect(mapped, id).toBe(false)
        expect(seen(svg), id).toContain('No single place')
      }
    }
  })

  it('is laid out alike for both parties: same type, same bar, only the colour differs', () => {
    const barOf = (svg: string) => /<rect x="0" y="0" width="9"[^>]*fill="(#\w+)"/.exec(svg)?.[1]
    const bars = MODEL.parties.map(
      (side) =>
        new Set(
          cards.filter(({ entry }) => entry.claim.side === side.id).map(({ svg }) => barOf(svg)),
        ),
    )
    for (const bar of bars) expect(bar.size).toBe(1)
    const attributions = MODEL.parties.map(
      (side) =>
        new Set(
          cards
            .filter(({ entry }) => entry.claim.side === side.id)
            .map(
              ({ svg }) => /font-size="([\d.]+)" font-weight="600"[^>]*>[^<]* said:/.exec(svg)?.[1],
            ),
        ),
    )
    expect(attributions[0]).toEqual(attributions[1])
  })

  it('draws the claim’s own shape', () => {
    for (const { entry, svg } of cards)
      expect(svg).toContain(`d="${SHAPES[shapeOf(entry.claim.kind)]}"`)
  })
})
