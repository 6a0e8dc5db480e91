/** Where marks and names stand on the real data, at every sixth hour and three widths. */
import { describe, expect, it } from 'vitest'
import { openingOf } from '../src/claims/view'
import { around, covered } from '../src/map/boxes'
import { frameOf } from '../src/map/frame'
import { textsOf } from '../src/map/geometry'
import { legendOf } from '../src/map/legend'
import { plateOf } from '../src/map/plate'
import { markedSceneOf } from '../src/scene/fans'
import { stageOf } from '../src/scene/scene'
import { shapeOf } from '../src/theme/shapes'
import { languageOf, sideOrder } from '../src/words/words'
import { GEOGRAPHY, kabul, MODEL } from './story'

const language = languageOf(MODEL, 'en')
const stage = stageOf(MODEL, sideOrder(MODEL, 'en'))
const frame = frameOf(MODEL.story.frame)
const texts = textsOf(GEOGRAPHY)
const opening = openingOf(MODEL)
const moments = Array.from({ length: 21 }, (_, i) => kabul('2021-09-01T00:00') + i * 6 * 3_600_000)
const hours = Array.from({ length: 121 }, (_, i) => kabul('2021-09-01T00:00') + i * 3_600_000)
const sceneAt = (t: number) => markedSceneOf(stage, { ...opening, t })
const plateAt = (t: number, width: number) =>
  plateOf(stage, sceneAt(t), texts, frame, language, { width, reserved: [], bounds: null })

describe.each([328, 800, 1500])('on a frame %i px wide', (width) => {
  const height = width / frame.aspect

  it('no mark hides another: none covers more than a quarter of one', () => {
    for (const t of moments) {
      const marks = plateAt(t, width).fans.flatMap(({ at, spots }) =>
        spots.map((s) => ({
          id: s.mark.id,
          rect: around(at.x * width + s.x, at.y * height + s.y, 2 * s.radius, 2 * s.radius),
          area: 4 * s.radius ** 2,
        })),
      )
      for (const [i, mark] of marks.entries())
        for (const other of marks.slice(i + 1)) {
          const hidden = covered(mark.rect, [other.rect]) / Math.min(mark.area, other.area)
          expect(hidden, `${mark.id} and ${other.id}`).toBeLessThanOrEqual(0.25)
        }
    }
  })

  it('every claim with a spot in the frame has exactly one mark', () => {
    for (const t of moments) {
      const scene = sceneAt(t)
      const drawn = plateAt(t, width).fans.flatMap(({ spots }) => spots.map((s) => s.mark.id))
      expect([...drawn].sort()).toEqual(
        scene.fans.flatMap((fan) => fan.marks.map((m) => m.id)).sort(),
      )
    }
  })

  it('the first party stands above its anchor or beside it, the second below or beside', () => {
    for (const t of moments)
      for (const { spots, block } of plateAt(t, width).fans) {
        if (block) continue
        for (const { mark, y } of spots) {
          if (mark.side === stage.order[0]) expect(y).toBeLessThan(0)
          if (mark.side === stage.order[2]) expect(y).toBeGreaterThan(0)
        }
      }
  })

  it('every place where a mark stands is named beside its halo, or by a line from it', () => {
    let checked = 0
    for (const t of hours) {
      const { fans, labels } = plateAt(t, width)
      const named = new Map(labels.map((label) => [label.id, label]))
      for (const { fan, halo } of fans) {
        const { id, kind, name, within } = fan.place
        const label = named.get(id)
        expect(label, `${id} at ${new Date(t).toISOString()}`).toBeDefined()
        if (kind === 'district') continue
        checked++
        // A town called as its district is named by it.
        if (label?.text === '') {
          expect(language.text(name)).toContain(language.place(within!))
          expect(named.get(within!)?.text).toBe(language.place(within!))
          continue
        }
        expect(label?.text).toBe(language.text(name))
        expect(label?.halo).toBe(halo)
      }
    }
    expect(checked).toBeGreaterThan(300)
  })

  it('the five named places are named at every moment', () => {
    for (const t of moments) {
      const names = plateAt(t, width).labels.map((label) => label.id)
      expect(names).toEqual(expect.arrayContaining([...MODEL.story.focus]))
    }
  })
})

describe('the legend', () => {
  it('explains every shape on the map and in the trays, and no other', () => {
    for (const t of moments) {
      const scene = sceneAt(t)
      const shown = [...scene.fans, ...scene.trays].flatMap((group) => group.marks)
      expect([...legendOf(scene).shapes].sort()).toEqual(
        [...new Set(shown.map((mark) => shapeOf(mark.kind)))].sort(),
      )
    }
  })

  it('explains the weave only where one is drawn', () => {
    expect(legendOf(sceneAt(kabul('2021-09-01T00:00'))).plain).toBe(true)
    for (const t of moments) {
      const scene = sceneAt(t)
      expect(legendOf(scene).weaves.length > 0).toBe(
        scene.lands.some((land) => land.cloth.pattern === 'weave'),
      )
    }
  })
})
