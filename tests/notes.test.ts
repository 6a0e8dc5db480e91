/** Where the notes on contradicted districts stand on the real data, at every hour of the window. */
import { describe, expect, it } from 'vitest'
import { indexOf } from '../src/claims/index'
import { heard, tellingPair } from '../src/claims/telling'
import { openingOf } from '../src/claims/view'
import { around, type Rect, shared } from '../src/map/boxes'
import { type Box, frameOf } from '../src/map/frame'
import { shapesOf, textsOf } from '../src/map/geometry'
import { cellsIn, gridOver, middleOf } from '../src/map/grid'
import type { LaidNote } from '../src/map/note-layout'
import { placerOf } from '../src/map/notes'
import { outlineOf } from '../src/map/outline'
import { type Plate, plateOf } from '../src/map/plate'
import { type MarkedScene, markedSceneOf, placedOf } from '../src/scene/fans'
import { remembering, type Scene, stageOf } from '../src/scene/scene'
import { languageOf, sideOrder } from '../src/words/words'
import { GEOGRAPHY, kabul, MODEL } from './story'

const language = languageOf(MODEL, 'en')
const stage = stageOf(MODEL, sideOrder(MODEL, 'en'))
const frame = frameOf(MODEL.story.frame)
const texts = textsOf(GEOGRAPHY)
const opening = openingOf(MODEL)
const shapes = shapesOf(frame, GEOGRAPHY, MODEL.story.focus)
const outlines = new Map([...shapes].map(([id, d]) => [id, outlineOf(d)]))
const HOUR = 3_600_000
const hours = Array.from({ length: 121 }, (_, i) => kabul('2021-09-01T00:00') + i * HOUR)

/** A stage with its frame and what lies over it, px of the stage, as the page lays them out. */
interface Sheet {
  readonly size: readonly [width: number, height: number]
  readonly box: Box
  readonly over: readonly Rect[]
}

const rect = (left: number, top: number, right: number, bottom: number): Rect => ({
  left,
  top,
  right,
  bottom,
})
const SHEETS: Readonly<Record<string, Sheet>> = {
  phone: {
    size: [360, 309],
    box: { left: 16, top: 24, width: 328 },
    over: [rect(12, 12, 44, 74), rect(204, 280, 344, 301)],
  },
  tablet: {
    size: [768, 612],
    box: { left: 16, top: 36, width: 736 },
    over: [rect(12, 12, 44, 74), rect(630, 455, 756, 572), rect(612, 583, 752, 604)],
  },
  desktop: {
    size: [1048, 673],
    box: { left: 60, top: 76, width: 772 },
    over: [
      rect(0, 0, 1048, 70),
      rect(24, 88, 56, 151),
      rect(900, 64, 1024, 181),
      rect(834, 197, 1048, 447),
      rect(664, 447, 1048, 673),
      rect(0, 405, 178, 673),
      rect(190, 653, 640, 669),
    ],
  },
}

/** The scenes of every hour, each once however many hours look alike. */
const seen = remembering(stage)
const marked = (scene: Scene): MarkedScene => ({
  ...scene,
  ...placedOf(stage.model, scene.view, scene.marks),
})
const scenes = hours.reduce<MarkedScene[]>((all, t) => {
  const scene = seen({ ...opening, t })
  return all.at(-1)?.lands === scene.lands ? all : [...all, marked(scene)]
}, [])

const roomOf = ({ size: [width, height], box, over }: Sheet) => {
  const shift = (one: Rect) =>
    rect(one.left - box.left, one.top - box.top, one.right - box.left, one.bottom - box.top)
  return {
    width: box.width,
    reserved: over.map(shift),
    bounds: shift(rect(0, 0, width, height)),
  }
}
const place = placerOf(stage, language, outlines)
const sceneAt = (t: number, lens: 'both' | 'nrf' = 'both') =>
  markedSceneOf(stage, { ...opening, t, lens })
const plateOn = (sheet: Sheet, scene: MarkedScene): Plate =>
  plateOf(stage, scene, texts, frame, language, { ...roomOf(sheet), notes: place })

/** The block of words, px of the frame. */
function blockOf({ at, end, side, top, text }: LaidNote, width: number): Rect {
  const edge = at.x * width + end.x + (side === 'left' ? 5 : -5)
  const left = side === 'left' ? edge : edge - text.width
  const y = (at.y * width) / frame.aspect + top
  return rect(left, y, left + text.width, y + text.height)
}

/** Small squares along the leader. */
function leaderOf({ at, elbow, end }: LaidNote, width: number): Rect[] {
  const [x, y] = [at.x * width, (at.y * width) / frame.aspect]
  const shares = Array.from({ length: 60 }, (_, i) => i / 59)
  return [
    ...shares.map((s) => around(x + elbow.x * s, y + elbow.y * s, 1, 1)),
    around(x + (elbow.x + end.x) / 2, y + end.y, Math.abs(end.x - elbow.x), 1),
  ]
}

const marksOf = (plate: Plate, width: number): Rect[] =>
  plate.fans.flatMap(({ at, spots }) =>
    spots.map((s) =>
      around(at.x * width + s.x, (at.y * width) / frame.aspect + s.y, 2 * s.radius, 2 * s.radius),
    ),
  )

const hits = (one: Rect, others: readonly Rect[]) => others.filter((o) => shared(one, o) > 0).length

describe.each(Object.entries(SHEETS))('on a %s', (_, sheet) => {
  const { width, reserved, bounds } = roomOf(sheet)
  const plates = scenes.map((scene) => ({ scene, plate: plateOn(sheet, scene) }))

  it('no note and no leader covers a mark, nor what lies over the map, nor another note', () => {
    for (const { plate } of plates)
      plate.notes.forEach((note, i) => {
        const others = plate.notes.filter((other) => other !== note)
        const ground = [
          ...marksOf(plate, width),
          ...reserved,
          ...others.map((other) => blockOf(other, width)),
        ]
        expect(hits(blockOf(note, width), ground), note.text.title).toBe(0)
        for (const point of leaderOf(note, width))
          expect(hits(point, ground), `leader ${String(i)} of ${note.text.title}`).toBe(0)
      })
  })

  it('every note lies inside the stage', () => {
    for (const { plate } of plates)
      for (const note of plate.notes) {
        const block = blockOf(note, width)
        expect(block.left, note.text.title).toBeGreaterThan(bounds.left)
        expect(block.top).toBeGreaterThan(bounds.top)
        expect(block.right).toBeLessThan(bounds.right)
        expect(block.bottom).toBeLessThan(bounds.bottom)
      }
  })

  it('no note lies on cloth, and each leader begins in its own district', () => {
    const grid = gridOver(bounds)
    const cellsOf = new Map(
      MODEL.story.districts.map((id) => [id, cellsIn(grid, outlines.get(id) ?? [], width)]),
    )
    for (const { scene, plate } of plates)
      for (const note of plate.notes) {
        const block = blockOf(note, width)
        for (const land of scene.lands) {
          const cells = cellsOf.get(land.place.id) ?? []
          const within = (one: Rect) =>
            cells.some((cell) => {
              const [x, y] = middleOf(grid, cell)
              return x > one.left && x < one.right && y > one.top && y < one.bottom
            })
          if (land.cloth.pattern !== 'plain') expect(within(block), note.text.title).toBe(false)
          if (land.place.id !== note.note.place.id) continue
          const anchor = around(note.at.x * width, (note.at.y * width) / frame.aspect, 8, 8)
          expect(within(anchor), note.text.title).toBe(true)
        }
      }
  })

  it('a name on the map gives way to a note', () => {
    for (const { plate } of plates)
      for (const note of plate.notes)
        for (const label of plate.labels.filter(({ fixed, angle }) => !fixed && angle === 0)) {
          const [x, y] = [
            label.at.x * width + label.x,
            (label.at.y * width) / frame.aspect + label.y,
          ]
          const reach = label.text.length * label.size * 0.3
          expect(
            hits(around(x, y, reach, label.size / 2), [blockOf(note, width)]),
            `${label.text} and ${note.text.title}`,
          ).toBe(0)
        }
  })
})

describe('a note', () => {
  const notesAt = (text: string) => plateOn(SHEETS.desktop!, sceneAt(kabul(text))).notes
  const said = (note: LaidNote | undefined) =>
    note?.text.claims.map(({ voice, lines }) => `${voice} ${lines.join(' ')}`)

  it('names both sides’ claims, the sides in the order of the screen', () => {
    const paryan = notesAt('2021-09-03T18:00').find(({ note }) => note.place.id === 'paryan')
    expect(paryan?.text.title).toBe('Paryan: contradicted')
    expect(said(paryan)).toEqual([
      'NRF said: Paryan has not been taken by the Taliban',
      'Taliban said: Paryan district taken and cleared',
    ])
  })

  it('stands beside each contradicted district there is room for, the newest first', () => {
    expect(notesAt('2021-09-03T18:00').map(({ note }) => note.place.id)).toEqual([
      'paryan',
      'shutul',
    ])
    // The NRF's denial of the four districts can be of 5 September, all of it about Khenj too.
    expect(notesAt('2021-09-05T20:00')[0]?.note.place.id).toBe('khenj')
  })

  it('tells what a side said rather than its repetition', () => {
    const rukhah = indexOf(MODEL, 'said').reading('rukhah', kabul('2021-09-06T00:00'))
    const [, told] = tellingPair(MODEL, rukhah)
    const echo = MODEL.byId.get('taliban-accounts-echo-rukhah')!
    expect(heard(rukhah.voices[1])).toContain(echo)
    expect(told?.claim.id).toBe('karimi-rukhah-fallen')
  })

  it('is never cut short while it can be told whole', () => {
    for (const scene of scenes)
      for (const { text } of plateOn(SHEETS.desktop!, scene).notes)
        for (const { cut, entry } of text.claims) expect(cut, entry.claim.id).toBe(false)
  })

  it('is for the map of the disagreement alone', () => {
    for (const { view } of scenes)
      expect(plateOn(SHEETS.desktop!, sceneAt(view.t, 'nrf')).notes).toEqual([])
  })

  it('waits for the browser: the server, which knows no edges, places none', () => {
    const room = { ...roomOf(SHEETS.desktop!), bounds: null, notes: place }
    const scene = sceneAt(kabul('2021-09-03T18:00'))
    expect(plateOf(stage, scene, texts, frame, language, room).notes).toEqual([])
  })
})
