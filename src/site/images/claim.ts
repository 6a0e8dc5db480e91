import type { Entry } from '../../claims/model'
import type { Land as LandData } from '../../scene/land'
import type { Mark } from '../../scene/mark'
import { type Fan, isInFrame } from '../../scene/fans'
import { colourOf } from '../../map/colours'
import { frameOf } from '../../map/frame'
import type { ThreadState } from '../../theme/weave'
import type { ClaimWords } from '../../words/claim-words'
import { imageStrings } from '../../words/en-images'
import { markAt } from './key'
import { mapOf, type MapParts, type MapScene } from './map'
import { sheetOf, type SheetSize } from './sheet'
import { type Face, textAt, widthOf, wrapped } from './text'

/** A card of one claim. */
export interface ClaimCard {
  readonly parts: MapParts
  readonly say: ClaimWords
  readonly entry: Entry
  /** Address to read on a shared copy; null when it is not known. */
  readonly home: string | null
}

/** What the feeds call a large card. */
export const CARD: SheetSize = { width: 1200, height: 630, scale: 1.5 }

const TITLE: Face = { size: 12.5, family: 'sans', fill: 'var(--muted)' }
const VOICE: Face = { size: 27, family: 'serif', strong: true }
const LABEL: Face = { size: 13.5, family: 'sans', fill: 'var(--muted)' }
const FIELD: Face = { size: 13.5, family: 'sans' }
/** Type of the claim itself: the largest in which it takes no more than four lines. */
const SIZES = [39, 36, 33, 30, 27, 24]
/** Without a map there is more room. */
const LARGER = [50, 46, 42]
const BAR = 9
const START = 36
const MAP = 316

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

/** The claim's fields: label and words. */
function fieldsOf({ parts, say, entry }: ClaimCard): readonly (readonly [string, string])[] {
  const { language } = parts
  const { words } = language
  const { claim } = entry
  const place = claim.place === null ? undefined : parts.stage.model.places.get(claim.place)
  const strings = imageStrings(language.lang)
  const where =
    claim.place === null || !place
      ? strings.noMap.unplaced
      : claim.precision !== 'province' && !isInFrame(parts.stage.model, place)
        ? strings.noMap.beyond(language.place(claim.place))
        : words.comma(language.place(claim.place), words.precision(claim.precision))
  return [
    [words.fieldSaid, say.when.said(entry)],
    [words.fieldAbout, say.when.about(entry)],
    [words.fieldWhere, where],
    [words.fieldChecked, words.status(claim.verification.status)],
  ]
}

/** The claim set as large as four lines of a width allow. */
function setLarge(text: string, width: number, sizes: readonly number[]) {
  const tried = sizes.map((size) => {
    const face: Face = { size, family: 'serif' }
    return { face, lines: wrapped(text, width, face), leading: Math.round(size * 1.2) }
  })
  const fits = tried.find(
    ({ lines, face }) => lines.length <= 4 && lines.every((one) => widthOf(one, face) <= width),
  )
  return fits ?? tried[tried.length - 1]!
}

/** The map beside the claim, as much of the story's frame as fits the width. */
function mapBeside({ parts, entry }: ClaimCard, scene: MapScene, width: number, height: number) {
  const { stage, language } = parts
  const { model } = stage
  const rtl = language.dir === 'rtl'
  const [left, right] = rtl ? [0, MAP] : [width - MAP, width]
  const frameWidth = MAP - 6
  const top = (height - frameWidth / frameOf(model.story.frame).aspect) / 2
  const ink = `var(--${colourOf(model, entry.claim.side)})`
  const own = entry.claim.place
  return mapOf(parts, scene, {
    window: { left, top: 0, right, bottom: height },
    frame: { left: left + 3, top, width: frameWidth },
    over: [],
    inks: { first: ink, second: ink, paper: 'var(--paper)' },
    named: ({ id, style }) =>
      style !== 'province' && (id === own || ['focus', 'district', 'neighbour'].includes(style)),
  })
}

/** The words of a card, from its top. */
function textOf(
  card: ClaimCard,
  { start, room, height, mapped }: { start: number; room: number; height: number; mapped: boolean },
): string {
  const { parts, say, entry } = card
  const { language, stage } = parts
  const { words } = language
  const { claim } = entry
  const strings = imageStrings(language.lang)
  const rtl = language.dir === 'rtl'
  const colour = colourOf(stage.model, claim.side)
  const way = rtl ? -1 : 1
  const voice = wrapped(words.said(say.voice(claim)), room - 34, VOICE)
  const large = setLarge(language.text(claim.summary), room, mapped ? SIZES : [...LARGER, ...SIZES])
  const put = (lines: readonly string[], y: number, leading: number, face: Face, x = start) =>
    textAt(lines, { start: x, y, leading }, face, language)
  const fields = fieldsOf(card)
  const indent = Math.max(...fields.map(([label]) => widthOf(label, LABEL))) + 14
  const byline = say.byline(claim)
  const rows = fields.map(([label, text]) => ({
    label,
    lines: wrapped(text, room - indent, FIELD),
  }))
  const count = rows.reduce((sum, { lines }) => sum + lines.length, 0)
  const below = wrapped(
    [language.text(stage.model.story.title), strings.noFinding, card.home ?? '']
      .filter((part) => part !== '')
      .join(' · '),
    room,
    TITLE,
  )
  const foot = height - 34 - below.length * 16
  let y = foot - (count - 1) * 19
  const set = rows.map(({ label, lines }) => {
    const at = y
    y += lines.length * 19
    const x = start + (rtl ? -indent : indent)
    return put([label], at, 19, LABEL) + put(lines, at, 19, FIELD, x)
  })
  const first = 50
  const claimAt = first + voice.length * 32 + large.face.size * 0.42
  const byAt = claimAt + (large.lines.length - 1) * large.leading + 30
  return [
    markAt(parts, claim.kind, colour, 'made', 10)(start + way * 11, first - 9),
    put(voice, first, 32, { ...VOICE, fill: `var(--${colour}-text)` }, start + way * 32),
    put(large.lines, claimAt, large.leading, large.face),
    put(wrapped(byline, room, { ...LABEL, size: 14.5 }), byAt, 19, { ...LABEL, size: 14.5 }),
    ...set,
    put(below, height - 16 - (below.length - 1) * 16, 16, TITLE),
  ].join('')
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
        textOf(card, {
          start: rtl ? width - START : START,
          room,
          height,
          mapped: map !== undefined,
        }),
      ].join(''),
    },
    language,
  )
}
