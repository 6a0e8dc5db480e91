import type { Land } from '../scene/land'
import type { MarkedScene } from '../scene/fans'
import type { Stage } from '../scene/scene'
import type { Language } from '../words/words'
import { around, type Rect } from './boxes'
import { type LaidFan, layFans } from './fan-layout'
import { type FanScale, NARROW, TINY, WIDE } from './fan-shapes'
import { type Frame, shareOf } from './frame'
import { type Label, type LabelStyle, type LaidLabel, layLabels } from './label-layout'
import type { LaidNotes } from './note-layout'
import type { NoteGround } from './note-leader'
import { isSpot, markedLabels, spotLabel } from './spot-labels'
import { districtLabels, provinceLabel } from './story-labels'
import type { MapText } from './text'

/** What the plate needs of a scene. */
type Scene = Pick<MarkedScene, 'fans' | 'lands'>

/** Everything that stands over the land: marks, names and notes, placed for one size. */
export interface Plate {
  readonly fans: readonly LaidFan[]
  readonly labels: readonly LaidLabel[]
  readonly notes: LaidNotes['notes']
  readonly narrow: boolean
}

/** Below this width of the frame in px, marks and type are those of a phone. */
const NARROW_BELOW = 520
/** Width below which marks are smaller still and the province goes without its name, px. */
const TINY_BELOW = 320
/**
 * Width below which there is room for the land's readings and the names of contradicted districts
 * alone, px: of the claims only the selected one has its mark.
 */
const CROWDED_BELOW = 220

/** Highest rank of context names shown at a scale, px in a kilometre. */
function rankAt(perKm: number): number {
  if (perKm < 3.5) return 1
  if (perKm < 9) return 2
  return perKm < 18 ? 3 : 4
}

const TEXT_STYLE: Readonly<Record<MapText['kind'], LabelStyle>> = {
  river: 'river',
  peak: 'peak',
  neighbour: 'neighbour',
}

/** Towns and passes that orient. */
function placeLabels(
  stage: Stage,
  scene: Scene,
  frame: Frame,
  language: Language,
  upTo: number,
): Label[] {
  const woven = new Set(wovenIds(scene))
  const marked = new Set(scene.fans.map((fan) => fan.place.id))
  return [...stage.model.places.values()]
    .filter((place) => isSpot(place) && place.kind !== 'area' && !marked.has(place.id))
    .filter(({ rank, within }) => rank <= upTo && !(within !== null && woven.has(within)))
    .map((place) => spotLabel(stage, frame, language, place))
}

/** The fans for which there is room. */
function roomyFans({ fans }: Scene, crowded: boolean): Scene['fans'] {
  if (!crowded) return fans
  return fans.flatMap((fan) => {
    const marks = fan.marks.filter((mark) => mark.selected)
    return marks.length > 0 ? [{ ...fan, marks }] : []
  })
}

const wovenIds = (scene: Scene) =>
  scene.lands.filter((land) => land.cloth.pattern === 'weave').map((land) => land.place.id)

function contextLabels(
  texts: readonly MapText[],
  scene: Scene,
  frame: Frame,
  language: Language,
  upTo: number,
): Label[] {
  const woven = new Set(wovenIds(scene))
  return texts
    .filter(
      (text) =>
        text.rank <= (text.kind === 'peak' ? upTo - 1 : upTo) &&
        !(text.within !== null && woven.has(text.within)),
    )
    .map((text) => ({
      id: text.id,
      text: [
        ...(text.text ? [language.text(text.text)] : []),
        ...(text.metres === null ? [] : [language.words.metres(text.metres)]),
      ].join(' '),
      style: TEXT_STYLE[text.kind],
      at: shareOf(frame, ...text.at),
      dot: text.kind === 'peak' ? ('peak' as const) : null,
      angle: text.angle,
      fixed: false,
      rank: 3 + text.rank,
    }))
}

/** Room in the stage, in px of the frame. */
export interface Room {
  readonly width: number
  /** What lies over the map: title, buttons, legend. Names keep clear of it. */
  readonly reserved: readonly Rect[]
  /** The stage's edges; names stay inside. */
  readonly bounds: Rect | null
  /** Places notes beside contradicted lands; undefined until it is loaded. */
  readonly notes?: NotePlacer | undefined
}

/** Places notes on a frame, keeping clear of what is `taken`, px of the frame. */
export type NotePlacer = (
  lands: readonly Land[],
  ground: Pick<NoteGround, 'width' | 'height' | 'bounds'>,
  narrow: boolean,
  taken: readonly Rect[],
) => LaidNotes

/** The marks' own rectangles, px of the frame. */
function spotRects(fans: readonly LaidFan[], width: number, height: number): Rect[] {
  return fans.flatMap(({ at, spots }) =>
    spots.map(({ x, y, radius }) =>
      around(at.x * width + x, at.y * height + y, 2 * radius, 2 * radius),
    ),
  )
}

const haloRects = (fans: readonly LaidFan[], width: number, height: number): Rect[] =>
  fans.map(({ at, halo }) => around(at.x * width, at.y * height, 1.6 * halo, 1.6 * halo))

/**
 * Places marks, names and notes for a frame of `width` px. Focus names stand first, marks avoid
 * them, notes avoid both, the rest of the names give way to all three.
 */
export function plateOf(
  stage: Stage,
  scene: Scene,
  texts: readonly MapText[],
  frame: Frame,
  language: Language,
  room: Room,
): Plate {
  const { width, reserved, bounds } = room
  const narrow = width < NARROW_BELOW
  const height = width / frame.aspect
  const size = { width, height }
  const perKm = width / frame.km
  const upTo = rankAt(perKm)
  const crowded = width < CROWDED_BELOW
  const tiny = width < TINY_BELOW
  const districts = districtLabels(stage, scene, frame, language, crowded)
  const names = [
    ...districts.filter((label) => label.fixed),
    // On a map this small it would lie across the districts' names, and the title has it.
    ...(tiny ? [] : provinceLabel(stage, frame, language, narrow)),
  ]
  const fixed = layLabels(names, size, narrow, { taken: [], bounds: null })
  const scale: FanScale = tiny ? TINY : narrow ? NARROW : WIDE
  const ground = {
    ...size,
    perKm,
    bounds,
    at: (fan: { place: { at: readonly [number, number] } }) => shareOf(frame, ...fan.place.at),
  }
  const shown = roomyFans(scene, crowded)
  const { fans, taken } = layFans(shown, stage.order, ground, scale, [...fixed.taken, ...reserved])
  // A name that its marks could not avoid gives way to them after all.
  const spots = spotRects(fans, width, height)
  const settled = layLabels(names, size, narrow, { taken: [...spots, ...reserved], bounds })
  const marked = layLabels(markedLabels(stage, shown, frame, language, perKm), size, narrow, {
    taken: [...taken.slice(fixed.taken.length), ...settled.taken],
    bounds,
  })
  const standing = marked.taken
  const notes =
    bounds && room.notes
      ? room.notes(scene.lands, { ...size, bounds }, narrow, [
          ...standing,
          ...haloRects(fans, width, height),
        ])
      : { notes: [], taken: [] }
  const others = crowded
    ? []
    : [
        ...districts.filter((label) => !label.fixed),
        ...placeLabels(stage, scene, frame, language, upTo),
        ...contextLabels(texts, scene, frame, language, upTo),
      ]
  const all = [...taken, ...marked.taken, ...reserved, ...notes.taken]
  const rest = layLabels(others, size, narrow, { taken: all, bounds })
  return {
    fans,
    labels: [...settled.labels, ...marked.labels, ...rest.labels],
    notes: notes.notes,
    narrow,
  }
}
