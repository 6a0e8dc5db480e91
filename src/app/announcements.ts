import type { Ms, PlaceId } from '../claims/types'
import { dayOverBetween } from '../scene/day-end'
import { changeOf, type Scene, type StoryContext } from '../scene/scene'
import type { Language } from '../words/words'

/** What a screen reader is told of a selected place, or that none is selected any longer. */
export function wordsOfPlace(scene: Scene, language: Language, place: PlaceId | null): string {
  const { words } = language
  if (place === null) return words.cleared
  const land = scene.lands.find((one) => one.place.id === place)
  return land
    ? words.selectedPlace(language.place(place), words.reading[land.reading.kind])
    : `${language.place(place)}.`
}

/**
 * What changed from a moment to the scene's: new claims, in the words of `change`, and a day that is
 * over. Empty when nothing did.
 */
export function wordsOfChange(
  storyContext: StoryContext,
  language: Language,
  from: Ms,
  scene: Scene,
  change: (fresh: number, contradicting: number) => string,
): string {
  const { clock, t } = scene.view
  const { fresh, contradictions } = changeOf(storyContext, from, scene)
  const over = dayOverBetween(storyContext.model, clock, from, t)
  return [
    change(fresh.length, contradictions.length),
    over ? language.words.dayOver(language.dates.day(over.day), over.settled, clock) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
