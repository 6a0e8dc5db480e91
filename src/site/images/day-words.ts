import { dayOf } from '../../claims/view'
import type { MarkedScene } from '../../scene/fans'
import type { ClaimWords } from '../../words/claim-words'
import { imageStrings } from '../../words/en-images'
import { mapStrings } from '../../words/en-map'
import type { MapParts } from './map'

/** A picture of the whole map at a moment. */
export interface Picture {
  readonly parts: MapParts
  readonly say: ClaimWords
  readonly scene: MarkedScene
  /** Address to read on a printed or shared copy; null when it is not known. */
  readonly home: string | null
}

/** The words of a picture. */
export function wordsOf({ parts, scene, home }: Picture) {
  const { stage, language } = parts
  const { model } = stage
  const { counts, passing, view } = scene
  const { t, lens } = view
  const known = counts.made + counts.maybe
  const { dates } = language
  const strings = imageStrings(language.lang)
  const single = model.parties.find((side) => side.id === lens)
  const count = (id: string) => scene.trays.find((tray) => tray.id === id)?.marks.length ?? 0
  const day = dayOf(model, t)
  return {
    title: language.text(model.story.title),
    // The day and its month stay together where the line breaks.
    day: dates.weekday(day).replace(dates.day(day), dates.day(day).replaceAll(' ', '\u00a0')),
    moment: strings.momentLine(
      dates.afghan(day, true),
      dates.hour(t),
      language.text(model.story.zone.name),
    ),
    count: single
      ? language.words.accordingTo(language.side(single.id))
      : strings.contradicted(scene.contradicted),
    beside: [
      strings.besideMap(count('province'), count('unplaced'), count('beyond')),
      // The counts are of all claims: a picture that shows only some of them says so.
      passing.known < known ? mapStrings(language.lang).filtered(passing.known, known) : '',
    ]
      .filter((part) => part !== '')
      .join('. '),
    statement: strings.noControl,
    credit: [
      language.words.boundaries,
      model.story.credits.flatMap((one) => one.onMap ?? []).join(', '),
      home === null ? '' : `· ${home}`,
    ].join(' '),
  }
}
