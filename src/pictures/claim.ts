import type { Place } from '../claims/types'
import { colourOf } from '../scene/side-colour'
import { type Box, frameOf, shareOf, UNITS } from '../map/frame'
import { pitchOf } from '../map/pitch'
import { cardPictureStrings } from '../words/en/card-pictures'
import { cardText, type ClaimCard, fieldsOf } from './claim-text'
import { haloOf, namesAround, placeOnMap } from './mark-position'
import { type Drawn, inUnits, mapOf, shapeDefs, shapeUse } from './map'
import { markAt } from './samples'
import { sheetOf, type SheetSize } from './sheet'
import { type Face, px, textAt } from './text'

/** Size of the large preview picture of a link in feeds, px. */
const CARD: SheetSize = { width: 1200, height: 630, scale: 1.5 }

/** Width of the bar in the side's colour, start of the text, and width of the map, px. */
const BAR = 9
const START = 36
const MAP = 316
/** Margin at the map's edges, px. */
const EDGE = 4
/** Margin for a place's uncertainty and for names of narrow districts, as a share of the frame's width. */
const AROUND = 0.09
/** Radius of the claim's mark, and size of the names, px. */
const MARK = 9
const NAME = 15

/** Horizontal extent of the province and the claim's place, as shares of the frame's width. */
function extentOf(
  { parts: { storyContext }, province }: ClaimCard,
  markPlace: Place | undefined,
): [number, number] {
  const frame = frameOf(storyContext.model.story.frame)
  const all = [...province, ...(markPlace ? [shareOf(frame, ...markPlace.at).x] : [])]
  return [Math.max(0, Math.min(...all) - AROUND), Math.min(1, Math.max(...all) + AROUND)]
}

/**
 * The claim's mark at its place and the names around; the province's outline in the side's colour
 * for a claim about all of it.
 */
function overOf(card: ClaimCard, markPlace: Place | undefined, box: Box): string {
  const { parts, entry } = card
  const { storyContext, language, advances } = parts
  const { claim } = entry
  const colour = colourOf(storyContext.model, claim.side)
  const frame = frameOf(storyContext.model.story.frame)
  const outline = (stroke: string, width: number) =>
    inUnits({ left: 0, top: 0, width: box.width }) +
    shapeUse(
      'province',
      `fill="none" stroke="${stroke}" stroke-width="${px((width * UNITS) / box.width)}"`,
    ) +
    '</g>'
  const [from, to] = extentOf(card, markPlace).map((share) => share * box.width)
  const on = { frame, width: box.width, size: NAME, mark: MARK }
  const names = namesAround(storyContext, language, advances, markPlace, on)
    // A name whose place is cut off would lie on other land.
    .filter(({ x }) => x > (from ?? 0) && x < (to ?? 0))
    .map(({ text, x, y, size, strong }) => {
      const face: Face = { size, family: 'serif', strong, casing: 4 }
      return textAt([text], { start: x, y: y + size * 0.34, anchor: 'middle' }, face, language)
    })
  const at = markPlace && shareOf(frame, ...markPlace.at)
  const [x, y] = at ? [at.x * box.width, (at.y * box.width) / frame.aspect] : [0, 0]
  const halo = markPlace ? haloOf(markPlace, box.width / frame.km) : 0
  return [
    `<g transform="translate(${px(box.left)} ${px(box.top)})">`,
    claim.precision === 'province'
      ? `<g data-outlined="province">${outline('var(--paper)', 9)}${outline(`var(--${colour})`, 5)}</g>`
      : '',
    halo > 0
      ? `<circle class="halo" cx="${px(x)}" cy="${px(y)}" r="${px(halo)}" fill="var(--paper)" fill-opacity="0.4" stroke="var(--ink)" stroke-width="1.4" stroke-dasharray="1.5 4" stroke-linecap="round"/>`
      : '',
    ...names,
    markPlace
      ? `<g data-claim="${claim.id}"><circle cx="${px(x)}" cy="${px(y)}" r="${MARK + 2.5}" fill="var(--paper)"/>${markAt({ kind: claim.kind, colour, state: 'made', radius: MARK }, x, y)}</g>`
      : '',
    '</g>',
  ].join('')
}

/**
 * The map beside the claim, as large as possible with the province and the claim's place whole;
 * undefined for a claim that is neither about the province nor about a place on the map.
 */
function mapBeside(card: ClaimCard, width: number, height: number): Drawn | undefined {
  const { parts, entry } = card
  const { storyContext, language } = parts
  const { model } = storyContext
  const markPlace = placeOnMap(model, entry.claim)
  if (!markPlace && entry.claim.precision !== 'province') return undefined
  const [left, right] = language.dir === 'rtl' ? [0, MAP] : [width - MAP, width]
  const [from, to] = extentOf(card, markPlace)
  const frameWidth = (MAP - 2 * EDGE) / (to - from)
  const top = (height - frameWidth / frameOf(model.story.frame).aspect) / 2
  const box = { left: left + EDGE - from * frameWidth, top, width: frameWidth }
  const window = { left, top: 0, right, bottom: height }
  const map = mapOf(parts, [], {
    window,
    frame: box,
    pitch: pitchOf(frameWidth),
    prefix: 'map-',
  })
  const over = `<g clip-path="url(#map-window)">${overOf(card, markPlace, box)}</g>`
  return { defs: shapeDefs(parts) + map.defs, markup: map.markup + over }
}

/** A claim as a standalone SVG file: who said what, when, where, and how far it was checked. */
export function claimPicture(card: ClaimCard): string {
  const { parts, say, entry } = card
  const { language, storyContext } = parts
  const { claim } = entry
  const strings = cardPictureStrings(language.lang)
  const [width, height] = [CARD.width / CARD.scale, CARD.height / CARD.scale]
  const rtl = language.dir === 'rtl'
  const map = mapBeside(card, width, height)
  const textWidth = width - START - (map ? MAP + 22 : 60)
  const bar = `<rect x="${rtl ? width - BAR : 0}" y="0" width="${BAR}" height="${height}" fill="var(--${colourOf(storyContext.model, claim.side)})"/>`
  const edge = rtl ? MAP : width - MAP
  const attribution = say.attribution(claim)
  const summary = language.text(claim.summary)
  return sheetOf(
    CARD,
    {
      title: strings.cardTitle(attribution, summary),
      alt: strings.cardAlt(
        attribution,
        summary,
        fieldsOf(card).map(([label, text]) => strings.detail(label, text)),
      ),
      defs: map?.defs ?? '',
      markup: [
        map?.markup ?? '',
        map ? `<path d="M${edge} 0V${height}" stroke="var(--ink)" fill="none"/>` : '',
        bar,
        cardText(card, { start: rtl ? width - START : START, width: textWidth, height }),
      ].join(''),
    },
    parts,
  )
}
