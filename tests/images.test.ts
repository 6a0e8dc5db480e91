/** The pictures of the real story: what their SVG says and shows. */
import { describe, expect, it } from 'vitest'
import { dayOf, endOfDay, openingOf } from '../src/claims/view'
import { frameOf } from '../src/map/frame'
import { shapesOf, textsOf } from '../src/map/geometry'
import { type MarkedScene, markedSceneOf } from '../src/scene/fans'
import { stageOf } from '../src/scene/scene'
import { claimPicture } from '../src/site/images/claim'
import { dayPicture, TALL, WIDE } from '../src/site/images/day'
import { serverDraw } from '../src/site/images/server-draw'
import { shapeOf, SHAPES } from '../src/theme/shapes'
import { clothId } from '../src/theme/weave'
import { claimWords } from '../src/words/claim-words'
import { enImages } from '../src/words/en-images'
import { languageOf, sideOrder } from '../src/words/words'
import { GEOGRAPHY, kabul, MODEL } from './story'

const language = languageOf(MODEL, 'en')
const stage = stageOf(MODEL, sideOrder(MODEL, 'en'))
const say = claimWords(MODEL, language)
const shapes = shapesOf(frameOf(MODEL.story.frame), GEOGRAPHY, MODEL.story.focus)
const texts = textsOf(GEOGRAPHY)
const parts = () => ({ stage, language, texts, shapes, draw: serverDraw() })
const opening = openingOf(MODEL)
const DATES = [1, 2, 3, 4, 5].map((day) => `2021-09-0${String(day)}`)

interface Drawn {
  readonly scene: MarkedScene
  readonly svg: string
}
const days: readonly Drawn[] = DATES.flatMap((date) =>
  [WIDE, TALL].map((size) => {
    const scene = markedSceneOf(stage, { ...opening, t: endOfDay(kabul(`${date}T00:00`)) })
    return { scene, svg: dayPicture({ parts: parts(), say, scene, home: null }, size) }
  }),
)
const cards = MODEL.entries.map((entry) => ({
  entry,
  svg: claimPicture({ parts: parts(), say, entry, home: null }),
}))
const all = [...days, ...cards]
const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/** What a picture says to an eye, in the order drawn. */
const seen = (svg: string) =>
  unescaped(
    [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)]
      .map(([, text = '']) => text.replace(/<[^>]*>/g, ''))
      .join(' '),
  )

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

  it('opens and closes its elements in turn, as XML wants it', () => {
    for (const { svg } of all) {
      const open: string[] = []
      for (const [, close, name = '', self] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g))
        if (close) expect(open.pop()).toBe(name)
        else if (!self) open.push(name)
      expect(open).toEqual([])
    }
  })

  it('never calls a claim a fact in its own words', () => {
    const summaries = MODEL.entries.map(({ claim }) => claim.summary.en)
    const own = (text: string) =>
      summaries.reduce((rest, summary) => rest.replaceAll(summary, ''), unescaped(text))
    const texts = all.map(({ svg }) => own(/<desc[^>]*>([^<]*)/.exec(svg)?.[1] ?? ''))
    const strings = Object.values(enImages).filter((value) => typeof value === 'string')
    for (const text of [...texts, ...strings])
      expect(text).not.toMatch(/\b(captured|seized|liberated|confirmed|proved|in fact|controls)\b/i)
  })
})

describe('the picture of a day', () => {
  it('weaves every contradicted district, and each with its own threads', () => {
    for (const { scene, svg } of days) {
      const woven = scene.lands.filter((land) => land.reading.kind === 'contradicted')
      expect(woven.length).toBe(scene.contradicted)
      for (const { place, cloth } of woven)
        expect(svg).toMatch(
          new RegExp(
            `href="#geo-${place.id}"[^>]*fill="url\\(#cloth-${clothId('weave', cloth.threads)}\\)"`,
          ),
        )
      expect([...svg.matchAll(/data-pattern="weave"/g)].length).toBe(woven.length)
    }
  })

  it('draws every mark that has a spot, solid when said and hollow when maybe said', () => {
    for (const { scene, svg } of days)
      for (const { id, state } of scene.fans.flatMap((fan) => fan.marks))
        expect(svg).toMatch(new RegExp(`data-claim="${id}" data-state="${state}"`))
  })

  it('gives the day in both calendars, the moment, the count and what kind of map it is', () => {
    for (const { scene, svg } of days) {
      const t = dayOf(MODEL, scene.view.t)
      const words = seen(svg).replaceAll('\u00a0', ' ')
      expect(words).toContain(language.dates.afghan(t, true))
      expect(words).toContain('by 24:00')
      for (const word of language.dates.weekday(t).split(' ')) expect(words).toContain(word)
      expect(words).toContain(`${String(scene.contradicted)} district`)
      expect(words).toContain('A map of statements, not of control.')
      expect(words).toContain('OpenStreetMap')
    }
  })

  it('counts what is said, maybe said and without a spot', () => {
    for (const { scene, svg } of days) {
      const words = seen(svg)
      expect(words).toContain(`${String(scene.counts.made)} said`)
      expect(words).toContain(`${String(scene.counts.maybe)} maybe said`)
      for (const { id, marks } of scene.trays)
        if (marks.length > 0)
          expect(words, id).toMatch(
            new RegExp(`(?:here:|,) ${String(marks.length)} (about|without|beyond)`),
          )
    }
  })

  it('tells whole what a side said, and never one side of a contradiction alone', () => {
    for (const { svg } of days) {
      expect(seen(svg)).not.toContain('…')
      for (const [note] of svg.matchAll(/<g[^>]*data-note="[\s\S]*?<\/g><\/g>/g))
        expect([...note.matchAll(/data-says=/g)].length).toBe(2)
    }
  })

  it('no line beside the map covers another', () => {
    for (const { svg } of days.filter((_, i) => i % 2 === 0)) {
      const words = svg.slice(svg.indexOf('M302 0L302'))
      const lines = [...words.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*font-size="([\d.]+)"/g)]
        .map(([, x, y, size]) => ({ x: Number(x), y: Number(y), size: Number(size) }))
        .filter(({ x }) => x < 302)
        .sort((a, b) => a.y - b.y)
      lines.slice(1).forEach(({ y, size }, i) => {
        const gap = y - lines[i]!.y
        if (gap > 1) expect(gap, `at ${String(y)}`).toBeGreaterThan(0.85 * size)
      })
    }
  })

  it('says what every shape on it means', () => {
    for (const { scene, svg } of days) {
      const words = seen(svg)
      for (const { kind } of scene.fans.flatMap((fan) => fan.marks))
        expect(words).toContain(language.words.kind(kind))
    }
  })

  it('names the sides in the order of the screen', () => {
    for (const { svg } of days) {
      const words = seen(svg)
      const legend = words.slice(words.indexOf('the province as a whole'))
      const at = stage.order.map((id) => legend.indexOf(language.side(id)))
      expect([...at].sort((a, b) => a - b)).toEqual(at)
      expect(at[0]).toBeGreaterThan(0)
    }
  })
})

describe('the card of a claim', () => {
  it('says who is heard, what was said, when, where and how far it was checked', () => {
    for (const { entry, svg } of cards) {
      const words = seen(svg).replaceAll('\u00a0', ' ')
      const { claim } = entry
      expect(words, claim.id).toContain(language.words.said(say.voice(claim)))
      expect(words, claim.id).toContain(claim.summary.en)
      expect(words, claim.id).toContain(say.when.said(entry))
      expect(words, claim.id).toContain(language.words.status(claim.verification.status))
    }
  })

  it('pins what has a spot, colours the cord for the whole province, and maps nothing else', () => {
    for (const { entry, svg } of cards) {
      const { id, precision } = entry.claim
      const pinned = svg.includes(`data-claim="${id}"`)
      const corded = /class="cord"/.test(svg)
      const mapped = svg.includes('class="p-land"')
      if (precision === 'province') expect([pinned, corded], id).toEqual([false, true])
      else expect([pinned, corded], id).toEqual([mapped, false])
      if (precision === 'unplaced') {
        expect(mapped, id).toBe(false)
        expect(seen(svg), id).toContain('No place named')
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
    const voices = MODEL.parties.map(
      (side) =>
        new Set(
          cards
            .filter(({ entry }) => entry.claim.side === side.id)
            .map(
              ({ svg }) => /font-size="([\d.]+)" font-weight="600"[^>]*>[^<]* said:/.exec(svg)?.[1],
            ),
        ),
    )
    expect(voices[0]).toEqual(voices[1])
  })

  it('draws the claim’s own shape', () => {
    for (const { entry, svg } of cards)
      expect(svg).toContain(`d="${SHAPES[shapeOf(entry.claim.kind)]}"`)
  })
})
