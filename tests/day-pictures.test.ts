/** The pictures of days on the real story: their words, counts, readings and names. */
import { describe, expect, it } from 'vitest'
import { dayOf } from '../src/view/view-state'
import { around, type Rect, shared } from '../src/map/boxes'
import { type Frame, frameOf } from '../src/map/frame'
import { positionsOf } from '../src/map/label-position'
import { type Outline, outlineOf } from './outline'
import { countState, shownSides } from '../src/scene/place-counts'
import { allCounts } from '../src/scene/testing/all-counts'
import { widthOf } from '../src/pictures/text'
import { advancesOf } from '../src/site/images/advances'
import { fillId } from '../src/theme/fill-pattern'
import { captionWords } from '../src/words/caption-words'
import { signStrings } from '../src/words/en/signs'
import { days, drawnAt, language, noons, seen, shapes, storyContext, unescaped } from './drawn'
import { kabul, MODEL } from './story'

/** Whether a point lies inside a shape. */
function isInside([x, y]: readonly [number, number], shape: Outline): boolean {
  let odd = false
  for (const ring of shape)
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring.at(i - 1) ?? [ax, ay]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd
    })
  return odd
}

/** Whose numbers stand at which place: what an eye can add up. */
const countsIn = (svg: string) =>
  [
    ...svg.matchAll(
      /<g data-counts="([^"]+)">([\s\S]*?)<\/g>(?=<g data-counts|<text|<path|<rect|<\/g>)/g,
    ),
  ].map(([, id = '', inner = '']) => ({
    id,
    numbers: [...seen(inner).matchAll(/(NRF|Taliban|others) (\d+)/g)].map(
      ([, side = '', n]) => [side, Number(n)] as const,
    ),
  }))

interface Line {
  readonly text: string
  readonly box: Rect
}

/** The lines of a picture's words, with the room that each takes. */
const linesIn = (svg: string): readonly Line[] =>
  [...svg.matchAll(/<text ([^>]*)>([\s\S]*?)<\/text>/g)].map(([, attributes = '', inner = '']) => {
    const value = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1]
    const text = unescaped(inner.replace(/<[^>]*>/g, ''))
    const size = Number(value('font-size'))
    const family = value('font-family')?.includes('Serif') ? 'serif' : 'sans'
    const strong = value('font-weight') === '600'
    const width = widthOf(text, { size, family, strong }, advancesOf('en'))
    const shift = { start: 0, middle: width / 2, end: width }[value('text-anchor') ?? 'start'] ?? 0
    const [left, y] = [Number(value('x')) - shift, Number(value('y'))]
    const box = { left, right: left + width, top: y - 0.68 * size, bottom: y + 0.02 * size }
    return { text, box }
  })

/** The boxes that counts stand in. */
const pillsIn = (svg: string): readonly Line[] =>
  [
    ...svg.matchAll(
      /data-side="([^"]+)" data-state="\w+"><rect x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/g,
    ),
  ].map(([, text = '', ...numbers]) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number)
    return { text, box: around(x + width / 2, y + height / 2, width - 2, height - 2) }
  })

describe('the picture of a day', () => {
  it('crosshatches every contradicted district, and each with its own two sides', () => {
    for (const { scene, svg } of days) {
      const contradicted = scene.lands.filter((land) => land.reading.kind === 'contradicted')
      expect(contradicted.length).toBe(scene.contradicted)
      for (const { place, fill } of contradicted)
        for (const map of ['map', 'enlarged'])
          expect(svg).toContain(
            `data-place="${place.id}" data-pattern="crosshatch" fill="url(#${map}-${fillId('crosshatch', fill.sides)})"`,
          )
      expect([...svg.matchAll(/data-pattern="crosshatch"/g)].length).toBe(2 * contradicted.length)
    }
  })

  it('counts every claim said or maybe said exactly once', () => {
    for (const { scene, svg } of [...days, ...noons]) {
      const counts = countsIn(svg)
      expect(new Set(counts.map(({ id }) => id)).size).toBe(counts.length)
      const sum = counts.flatMap(({ numbers }) => numbers).reduce((all, [, n]) => all + n, 0)
      expect(sum).toBe(scene.counts.made + scene.counts.maybe)
      for (const { id, sides } of allCounts(scene.placeCounts)) {
        const shown = Object.fromEntries(counts.find((one) => one.id === id)?.numbers ?? [])
        for (const { side, made, maybe } of sides) {
          const name = MODEL.sides.get(side)?.role === 'party' ? language.side(side) : 'others'
          expect(shown[name] ?? 0, `${id}, ${name}`).toBe(made + maybe)
        }
      }
    }
  })

  it('fills a count when one of its claims is said, outlines it when all are only maybe said', () => {
    for (const { scene, svg } of noons)
      for (const { id, sides } of scene.placeCounts.districts)
        for (const count of sides) {
          const { side } = count
          const state = new RegExp(
            `data-counts="${id}">(?:<g data-side[^>]*>(?:(?!</g>)[^])*</g>)*?<g data-side="${side}" data-state="(\\w+)"`,
          ).exec(svg)?.[1]
          const drawn = shownSides(MODEL, sides).includes(count) ? countState(count) : 'none'
          expect(state ?? 'none', `${id}, ${side}`).toBe(drawn)
        }
  })

  it('has the caption of the page, the sides’ names in their colours', () => {
    const caption = captionWords(MODEL, language)
    for (const { scene, svg } of [...days, ...noons])
      for (const { parts } of caption.sentences(scene.caption)) {
        expect(seen(svg)).toContain(parts.map(({ text }) => text).join(''))
        for (const { side, text } of parts)
          if (side) expect(svg).toMatch(new RegExp(`<tspan[^>]* fill="#\\w+">${text}</tspan>`))
      }
  })

  it('gives the day in both calendars, the moment and what kind of map it is', () => {
    for (const { scene, svg } of days) {
      const t = dayOf(MODEL, scene.view.t)
      const words = seen(svg)
      expect(words).toContain(MODEL.story.title.en)
      expect(words).toContain(language.dates.afghan(t, true))
      expect(words).toContain('by 24:00')
      expect(words).toContain(language.dates.weekday(t))
      expect(words).toContain('A map of statements, not of control.')
      expect(words).toContain('OpenStreetMap')
    }
  })

  it('has the key of the page, and a sample of what can both be true only where it is drawn', () => {
    const { words } = language
    for (const { scene, svg } of [...days, ...noons]) {
      const text = seen(svg)
      const { signsContradict } = signStrings('en')
      for (const one of [signsContradict, words.keyNeitherLong, words.keySaid, words.keyMaybe])
        expect(text).toContain(one)
      const both = scene.lands.some(({ fill }) => fill.pattern === 'stripes')
      const key = text.replaceAll(/(NRF|Taliban|others) \d+/g, '')
      if (!both) expect(key).not.toContain(words.keyBothTrue)
      else expect(key).toContain(words.keyBothTrue)
      const at = storyContext.order.map((id) =>
        text.indexOf(language.text(MODEL.sides.get(id)!.longName)),
      )
      expect(at[0]).toBeGreaterThan(0)
    }
  })

  it('names every district, the four of the lower valley in the enlargement alone', () => {
    for (const { svg } of days)
      for (const id of MODEL.story.districts) {
        const named = linesIn(svg).filter(({ text }) => text === language.place(id))
        expect(named.length, id).toBe(1)
      }
  })

  it('no line of words and no count covers another, and none runs off the sheet', () => {
    for (const { svg, size } of [...days, ...noons]) {
      const [width, height] = [size.width / size.scale, size.height / size.scale]
      const pills = pillsIn(svg)
      expect(pills.length).toBeGreaterThan(1)
      const words = linesIn(svg.replaceAll(/<g data-side=[^]*?<\/g>/g, ''))
      const things = [...words, ...pills]
      things.forEach(({ text, box }, i) => {
        expect(box.left, text).toBeGreaterThan(4)
        expect(box.right, text).toBeLessThan(width - 4)
        expect(box.top, text).toBeGreaterThan(4)
        expect(box.bottom, text).toBeLessThan(height - 4)
        for (const other of things.slice(i + 1))
          expect(shared(box, other.box), `${text} and ${other.text}`).toBe(0)
      })
    }
  })

  it('every leader begins on its own land', () => {
    const frames = [frameOf(MODEL.story.frame), frameOf(MODEL.story.layout.enlargement.bounds)]
    const [whole, large] = frames as [Frame, Frame]
    for (const enlarged of [false, true]) {
      const frame = enlarged ? large : whole
      const positions = positionsOf(MODEL.story.layout, frame, enlarged)
      for (const { place, leader } of [...positions.narrow, ...positions.medium]) {
        if (!leader) continue
        // From shares of the frame to shares of the whole frame's width, in which outlines are.
        const x = (frame.west + leader[0].x * frame.dx - whole.west) / whole.dx
        const y = (frame.north + leader[0].y * frame.dy - whole.north) / whole.dx
        expect(isInside([x, y], outlineOf(shapes.get(place) ?? '')), place).toBe(true)
      }
    }
  })

  it('says whose claims alone are drawn under one side’s lens, in words and in the fills', () => {
    for (const side of MODEL.parties)
      for (const { svg } of drawnAt({ t: kabul('2021-09-04T18:00'), lens: side.id })) {
        expect(seen(svg)).toContain(`Only what the ${language.side(side.id)} said is drawn.`)
        expect(svg).not.toMatch(/data-pattern="(crosshatch|stripes)"/)
      }
  })
})
