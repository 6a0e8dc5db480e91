import type { Land as LandData } from '../../scene/land'
import type { Mark } from '../../scene/mark'
import { type Fan, isInFrame } from '../../scene/fans'
import { colourOf } from '../../map/colours'
import { frameOf, shareOf } from '../../map/frame'
import { outlineOf } from '../../map/outline'
import type { ThreadState } from '../../theme/weave'
import { imageStrings } from '../../words/en-images'
import { cardText, type ClaimCard, fieldsOf } from './claim-text'
import { mapOf, type MapParts, type MapScene } from './map'
import { sheetOf, type SheetSize } from './sheet'

/** What the feeds call a large card. */
export const CARD: SheetSize = { width: 1200, height: 630, scale: 1.5 }

const BAR = 9
const START = 36
const MAP = 316
/** Air at the map's edges. */
const EDGE = 4
/** Room for a loosely known place, and for the names of narrow districts, as a share of the frame. */
const AROUND = 0.09

/** What the map of a claim shows; undefined where the claim has no spot on it. */
function sceneOf({ parts, entry }: ClaimCard): MapScene | undefined {
  const { model } = parts.stage
  const { claim } = entry
  const place = claim.place === null ? undefined : model.places.get(claim.place)
  if (!place || claim.precision === 'unplaced') return undefined
  const whole = claim.precision === 'province'
  if (!whole && !isInFrame(model, place)) return undefined
  const mark: Mark = {
    id: claim.id,
    entry,
    side: claim.side,
    kind: claim.kind,
    flags: [],
    state: 'made',
    today: true,
    shown: true,
    aside: false,
    selected: false,
  }
  const fan: Fan = { place, precision: claim.precision, marks: [mark] }
  return { fans: whole ? [] : [fan], lands: [], province: whole ? cordOf(parts) : undefined }
}

/** The cord with one thread: what is said here is said of the province as a whole. */
function cordOf({ stage }: MapParts): LandData | undefined {
  const place = stage.model.places.get(stage.model.story.province)
  if (!place) return undefined
  const threads: readonly [ThreadState, ThreadState] = ['made', 'none']
  const reading = stage.index.said.reading(place.id, stage.model.window.start)
  return { place, reading, cloth: { pattern: 'tint', threads }, selected: false }
}

/** From where to where the province and the claim's place lie, as shares of the frame's width. */
function reachOf({ parts: { stage, shapes } }: ClaimCard, { fans }: MapScene): [number, number] {
  const { story } = stage.model
  const frame = frameOf(story.frame)
  const province = outlineOf(shapes.get('cord') ?? '')
    .flat()
    .map(([x]) => x)
  const places = fans.map(({ place: { at } }) => shareOf(frame, ...at).x)
  const all = [...province, ...places].flatMap((x) => [x - AROUND, x + AROUND])
  if (all.length === 0) return [0, 1]
  return [Math.max(0, Math.min(...all)), Math.min(1, Math.max(...all))]
}

/** The map beside the claim: as large as leaves the province and the claim's place whole. */
function mapBeside(card: ClaimCard, scene: MapScene, width: number, height: number) {
  const { parts, entry } = card
  const { stage, language } = parts
  const { model } = stage
  const rtl = language.dir === 'rtl'
  const [left, right] = rtl ? [0, MAP] : [width - MAP, width]
  const [from, to] = reachOf(card, scene)
  const frameWidth = (MAP - 2 * EDGE) / (to - from)
  const top = (height - frameWidth / frameOf(model.story.frame).aspect) / 2
  const ink = `var(--${colourOf(model, entry.claim.side)})`
  const own = entry.claim.place
  return mapOf(parts, scene, {
    window: { left, top: 0, right, bottom: height },
    frame: { left: left + EDGE - from * frameWidth, top, width: frameWidth },
    over: [],
    inks: { first: ink, second: ink, paper: 'var(--paper)' },
    // A name whose place is cut off would stand in other land.
    named: ({ id, style, at }) =>
      style !== 'province' &&
      at.x > from &&
      at.x < to &&
      (id === own || ['focus', 'district', 'neighbour'].includes(style)),
  })
}

/** A claim as a standalone SVG file: who said what, when, where, and how far it was checked. */
export function claimPicture(card: ClaimCard): string {
  const { parts, say, entry } = card
  const { language, stage } = parts
  const { claim } = entry
  const strings = imageStrings(language.lang)
  const [width, height] = [CARD.width / CARD.scale, CARD.height / CARD.scale]
  const rtl = language.dir === 'rtl'
  const scene = sceneOf(card)
  const map = scene ? mapBeside(card, scene, width, height) : undefined
  const room = width - START - (map ? MAP + 22 : 60)
  const bar = `<rect x="${String(rtl ? width - BAR : 0)}" y="0" width="${String(BAR)}" height="${String(height)}" fill="var(--${colourOf(stage.model, claim.side)})"/>`
  const edge = rtl ? MAP : width - MAP
  const voice = say.voice(claim)
  const summary = language.text(claim.summary)
  return sheetOf(
    CARD,
    {
      title: strings.cardTitle(voice, summary),
      alt: strings.cardAlt(
        voice,
        summary,
        fieldsOf(card).map(([label, text]) => strings.detail(label, text)),
      ),
      defs: map?.defs ?? '',
      markup: [
        map?.markup ?? '',
        map
          ? `<path d="M${String(edge)} 0V${String(height)}" stroke="var(--ink)" fill="none"/>`
          : '',
        bar,
        cardText(card, { start: rtl ? width - START : START, width: room, height }),
      ].join(''),
    },
    language,
  )
}
