import type { WholeEntry } from '../claims/model'
import { isInBounds } from '../map/frame'
import { colourOf } from '../scene/side-colour'
import type { ClaimWords } from '../words/claim-words'
import { cardStrings } from '../words/card-strings'
import { cardPictureStrings } from '../words/en/card-pictures'
import type { MapParts } from './map'
import { markAt } from './samples'
import { type Face, textAt, widthOf, wrapped } from './text'

/** A card of one claim. */
export interface ClaimCard {
  readonly parts: MapParts
  readonly say: ClaimWords
  readonly entry: WholeEntry
  /** From where to where the province lies, as shares of the frame's width. */
  readonly province: readonly [from: number, to: number]
  /** The site's address, as text on a shared copy; null when it is not known. */
  readonly home: string | null
}

/** The text column, px. */
export interface Column {
  /** Where lines begin. */
  readonly start: number
  readonly width: number
  readonly height: number
}

const TITLE: Face = { size: 12.5, family: 'sans', fill: 'var(--muted)' }
const ATTRIBUTION: Face = { size: 27, family: 'serif', strong: true }
/** For attributions that are wider than a line, such as a resident and his village. */
const LONG_ATTRIBUTION: Face = { ...ATTRIBUTION, size: 21 }
const BYLINE: Face = { size: 14.5, family: 'sans', fill: 'var(--muted)' }
const LABEL: Face = { size: 13.5, family: 'sans', fill: 'var(--muted)' }
const FIELD: Face = { size: 13.5, family: 'sans' }
/** Sizes of the claim's summary, px, of which the largest that fits is used, and its most lines. */
const SIZES = [48, 44, 41, 38, 35, 32, 29, 26]
const SMALLEST = 23
const LINES = 4
/** Distance of the baselines of fields and byline, and first baseline of the attribution, px. */
const ROW = 19
const TOP = 50

/** The claim's fields: label and words. */
export function fieldsOf({ parts, say, entry }: ClaimCard): readonly (readonly [string, string])[] {
  const { language, storyContext } = parts
  const { words } = language
  const card = cardStrings(language.lang)
  const { claim } = entry
  const { noMap } = cardPictureStrings(language.lang)
  const place = claim.place === null ? undefined : storyContext.model.places.get(claim.place)
  const where = !place
    ? noMap.unplaced
    : claim.precision !== 'province' && !isInBounds(storyContext.model.story.frame, place.at)
      ? noMap.beyond(language.place(place.id))
      : words.comma(language.place(place.id), words.precision(claim.precision))
  return [
    [card.fieldSaid, say.when.said(entry)],
    [card.fieldAbout, say.when.about(entry)],
    [card.fieldWhere, where],
    [card.fieldChecked, words.status(claim.verification.status)],
  ]
}

/** A part at the bottom of the card: its markup and the first of its baselines. */
interface Foot {
  readonly top: number
  readonly markup: string
}

/** The fields, and under them the story's title, a caution and the site's address. */
function footOf(card: ClaimCard, { start, width, height }: Column): Foot {
  const { language, storyContext, advances } = card.parts
  const { noFinding } = cardPictureStrings(language.lang)
  const direction = language.dir === 'rtl' ? -1 : 1
  const origin = [language.text(storyContext.model.story.title), noFinding, card.home ?? '']
    .filter((part) => part !== '')
    .join(' · ')
  const below = wrapped(origin, width, TITLE, advances)
  const fields = fieldsOf(card)
  const indent = Math.max(...fields.map(([label]) => widthOf(label, LABEL, advances))) + 14
  const rows = fields.map(([label, text]) => ({
    label,
    lines: wrapped(text, width - indent, FIELD, advances),
  }))
  const count = rows.reduce((sum, { lines }) => sum + lines.length, 0)
  const top = height - 32 - below.length * 16 - (count - 1) * ROW
  let y = top
  const set = rows.map(({ label, lines }) => {
    const at = { start, y, leading: ROW }
    y += lines.length * ROW
    return (
      textAt([label], at, LABEL, language) +
      textAt(lines, { ...at, start: start + direction * indent }, FIELD, language)
    )
  })
  const last = { start, y: height - 16 - (below.length - 1) * 16, leading: 16 }
  return { top, markup: set.join('') + textAt(below, last, TITLE, language) }
}

/** The attribution, after the claim's mark. */
function attributionOf({ parts, say, entry: { claim } }: ClaimCard, { start, width }: Column) {
  const { language, storyContext, advances } = parts
  const text = language.words.said(say.attribution(claim))
  const fits = widthOf(text, ATTRIBUTION, advances) <= width - 34
  const face = fits ? ATTRIBUTION : LONG_ATTRIBUTION
  const lines = wrapped(text, width - 34, face, advances)
  const leading = face.size * 1.2
  const direction = language.dir === 'rtl' ? -1 : 1
  const colour = colourOf(storyContext.model, claim.side)
  const mark = { kind: claim.kind, colour, state: 'made', radius: 10 } as const
  const at = { start: start + direction * 32, y: TOP, leading }
  return {
    bottom: TOP + (lines.length - 1) * leading,
    markup:
      markAt(mark, start + direction * 11, TOP - face.size * 0.34) +
      textAt(lines, at, { ...face, fill: `var(--${colour}-text)` }, language),
  }
}

/** The speakers with their role; the channel where the attribution names them already. */
function bylineOf({ parts, say, entry: { claim } }: ClaimCard, width: number): readonly string[] {
  const { language, advances } = parts
  const own = say.people(claim) === say.attribution(claim)
  const whole = own
    ? language.text(claim.channel)
    : language.words.comma(say.byline(claim), language.text(claim.role))
  const lines = wrapped(whole, width, BYLINE, advances)
  return lines.length <= 2 ? lines : wrapped(say.byline(claim), width, BYLINE, advances)
}

/** The text of a card: attribution, summary, speakers; when, where and how far checked. */
export function cardText(card: ClaimCard, column: Column): string {
  const { parts, entry } = card
  const { language, advances } = parts
  const { start, width } = column
  const foot = footOf(card, column)
  const attribution = attributionOf(card, column)
  const byline = bylineOf(card, width)
  const summary = language.text(entry.claim.summary)
  const setAt = (size: number) => {
    const face: Face = { size, family: 'serif' }
    const lines = wrapped(summary, width, face, advances)
    const leading = size * 1.18
    const y = attribution.bottom + 14 + size * 0.86
    const by = y + (lines.length - 1) * leading + 14 + size * 0.42
    return { face, lines, leading, y, by }
  }
  const fits = ({ lines, face, by }: ReturnType<typeof setAt>) =>
    lines.length <= LINES &&
    // No word is broken where a smaller size has room for it.
    summary.split(' ').every((word) => widthOf(word, face, advances) <= width) &&
    by + (byline.length - 1) * ROW <= foot.top - 30
  const { face, lines, leading, y, by } = SIZES.map(setAt).find(fits) ?? setAt(SMALLEST)
  return [
    attribution.markup,
    textAt(lines, { start, y, leading }, face, language),
    textAt(byline, { start, y: by, leading: ROW }, BYLINE, language),
    foot.markup,
  ].join('')
}
