import type { WholeEntry } from '../claims/model'
import type { Claim } from '../claims/types'
import { type Frame, frameOf, shareOf } from '../map/frame'
import { viewOfClaim } from '../panel/context'
import { cardStrings } from '../words/card-strings'
import { inTime, type Mark } from '../scene/mark'
import { type Scene, sceneOf } from '../scene/scene'
import { haloOf, placeOnMap, namesAround, type PlacedName } from '../pictures/mark-position'
import { advancesOf } from './images/advances'
import type { LocalisedSite, Site } from './site'

/** Width of the small map's layout, px: a phone's. */
export const WIDTH = 340
/** Radius of the claim's mark, and size of the names, px. */
const MARK = 8
const NAME = 14

/** A claim's mark on the small map, px of its frame. */
interface Pinned {
  readonly mark: Mark
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Radius of the ring for the place's uncertainty; 0 for none. */
  readonly halo: number
}

/** The small map of a claim's page. */
export interface ClaimMap {
  readonly frame: Frame
  readonly height: number
  readonly scene: Scene
  /** Undefined for a claim that has no position on the map. */
  readonly pinned: Pinned | undefined
  readonly names: readonly PlacedName[]
  /** What it shows, in sentences. */
  readonly words: readonly string[]
}

/** Claims by the time when they were said, the earliest first; those without a first date lead. */
export function byTime({ storyContext }: LocalisedSite): readonly WholeEntry[] {
  return storyContext.model.entries
    .map((entry) => ({ entry }))
    .sort(inTime('said'))
    .map(({ entry }) => entry)
}

/** The mark's position in words, or why there is none. */
function whereOf(
  { strings, language: { place } }: LocalisedSite,
  pinned: Pinned | undefined,
  { place: id, precision }: Claim,
): string {
  const name = id === null ? '' : place(id)
  if (pinned)
    return pinned.halo > 0 && precision !== 'point'
      ? strings.markSomewhere(name)
      : strings.markAt(name)
  if (id === null || precision === 'unplaced') return strings.markedNowhere.unplaced
  return precision === 'province'
    ? strings.markedNowhere.province
    : strings.markedNowhere.beyond(name)
}

/** The small map of a claim, at the moment of its link. */
export function claimMap(site: Site, locale: LocalisedSite, { claim }: WholeEntry): ClaimMap {
  const { storyContext, language, strings } = locale
  const { model } = storyContext
  const { words, dates } = language
  const frame = frameOf(model.story.frame)
  const scene = sceneOf(storyContext, viewOfClaim(model, site.opening, claim.id))
  const markPlace = placeOnMap(model, claim)
  const at = markPlace && shareOf(frame, ...markPlace.at)
  const pinned = at &&
    scene.selected && {
      mark: scene.selected,
      x: at.x * WIDTH,
      y: (at.y * WIDTH) / frame.aspect,
      radius: MARK,
      halo: haloOf(markPlace, WIDTH / frame.km),
    }
  const contradicted = scene.lands
    .filter(({ reading }) => reading.kind === 'contradicted')
    .map(({ place }) => language.text(place.name))
  return {
    frame,
    height: WIDTH / frame.aspect,
    scene,
    pinned,
    names: namesAround(storyContext, language, advancesOf(language.lang), markPlace, {
      frame,
      width: WIDTH,
      size: NAME,
      mark: MARK,
    }),
    words: [
      strings.mapAt(dates.moment(scene.view.t)),
      whereOf(locale, pinned, claim),
      ...(scene.selected?.state === 'maybe' ? [cardStrings(language.lang).maybeNote.said] : []),
      contradicted.length > 0
        ? strings.contradictedThen(words.list(contradicted))
        : strings.noneContradicted,
      strings.pinnedBy,
    ],
  }
}
