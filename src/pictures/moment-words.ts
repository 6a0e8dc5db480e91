import { dayOf } from '../view/view-state'
import { colourOf } from '../scene/side-colour'
import { type PlaceCount, totalOf } from '../scene/place-counts'
import type { Scene } from '../scene/scene'
import { captionWords, type Sentence } from '../words/caption-words'
import type { ClaimWords } from '../words/claim-words'
import { captionStrings } from '../words/en/caption'
import { imageStrings } from '../words/en/images'
import { countWords } from '../words/place-reading'
import type { MapParts } from './map'
import type { Span } from './text'

/** A picture of the whole map at a moment. */
export interface Picture {
  readonly parts: MapParts
  readonly say: ClaimWords
  readonly scene: Scene
  /** The site's address, as text on a printed or shared copy; null when it is not known. */
  readonly home: string | null
}

/** Claims that are counted at no district. */
interface CountGroup {
  readonly id: string
  readonly title: string
  readonly numbers: readonly Span[]
}

/** The counts beside the map: of the whole province, without a place, outside. */
export function countGroups({ parts, scene }: Picture): readonly CountGroup[] {
  const { storyContext, language } = parts
  const { words } = language
  const { model } = storyContext
  const province = language.place(model.story.province)
  const { province: whole, unplaced, elsewhere } = scene.placeCounts
  const numbers = ({ sides }: PlaceCount): readonly Span[] => {
    const spoke = sides.filter((side) => totalOf(side) > 0)
    if (spoke.length === 0) return [{ text: words.noneCounted, fill: 'var(--muted)' }]
    return spoke.flatMap((side, i): Span[] => [
      ...(i === 0 ? [] : [{ text: ' · ', fill: 'var(--muted)' }]),
      {
        text: countWords(model, language, side),
        fill: `var(--${colourOf(model, side.side)}-text)`,
        strong: true,
      },
    ])
  }
  return [
    { id: whole.id, title: words.countWhole(province), numbers: numbers(whole) },
    { id: unplaced.id, title: words.countUnplaced, numbers: numbers(unplaced) },
    { id: elsewhere.id, title: words.countElsewhere, numbers: numbers(elsewhere) },
  ]
}

/** The words of a picture. */
export function wordsOf({ parts, scene, home }: Picture) {
  const { storyContext, language } = parts
  const { model } = storyContext
  const { counts, passing, view, caption } = scene
  const { t, lens } = view
  const { dates } = language
  const strings = imageStrings(language.lang)
  const say = captionWords(model, language)
  const single = model.parties.find((side) => side.id === lens)
  const known = counts.made + counts.maybe
  const day = dayOf(model, t)
  const [weekday, other] = dates.dayLines(day, true)
  const spansOf = ({ parts }: Sentence): readonly Span[] =>
    parts.map(({ text, side }) =>
      side ? { text, fill: `var(--${colourOf(model, side)}-text)` } : { text },
    )
  return {
    title: language.text(model.story.title),
    day: weekday,
    moment: [
      weekday,
      strings.momentLine(other, dates.hour(t), language.text(model.story.zone.name)),
    ].join(' · '),
    /** What the map leaves out, and which hours are not known; may be empty. */
    notice: [
      say.unknownTimes(caption, view.clock),
      single ? captionStrings(language.lang).lensOf(language.side(single.id)) : '',
      view.clock === 'about' ? language.words.clockLine.about : '',
      passing.known < known ? language.words.showing(passing.known, known) : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
    sentences: say.sentences(caption).map(spansOf),
    statement: strings.noControl,
    credit: [
      language.words.boundaries,
      model.story.credits.flatMap((one) => one.onMap ?? []).join(language.comma),
      home === null ? '' : `· ${home}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  }
}
