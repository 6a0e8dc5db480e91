import type { Claim } from '../claims/types'
import { around } from '../map/boxes'
import { haloOf } from '../map/fan-layout'
import { type Frame, frameOf, shareOf } from '../map/frame'
import { type Label, type LaidLabel, layLabels } from '../map/label-layout'
import { isSpot, spotLabel } from '../map/spot-labels'
import { viewOfClaim } from '../panel/desk'
import { type Mark, inTime } from '../scene/mark'
import { type MarkedScene, markedSceneOf } from '../scene/fans'
import type { Stage } from '../scene/scene'
import type { WholeEntry } from '../claims/model'
import type { Edition, Site } from './site'

/** Width that the small map is laid out for, px: a phone's. */
export const WIDTH = 340
/** Radius of the claim's mark, and how far it stands from its anchor, px. */
const MARK = 8
const LEADER = 25

/** A claim's mark by its place on the small map, px of its frame. */
export interface Pinned {
  readonly mark: Mark
  /** The place itself. */
  readonly x: number
  readonly y: number
  /** From there to the mark: above, below or beside, as on the large map. */
  readonly dx: number
  readonly dy: number
  readonly radius: number
  /** Radius of the ring around, as wide as the place is loosely known; 0 for none. */
  readonly halo: number
}

/** The small map of a claim's page. */
export interface ClaimMap {
  readonly frame: Frame
  readonly height: number
  readonly scene: MarkedScene
  /** Undefined for a claim that pins no spot. */
  readonly pinned: Pinned | undefined
  readonly labels: readonly LaidLabel[]
  /** What it shows, in sentences. */
  readonly words: readonly string[]
}

/** Claims as they were said, the earliest first; those without a first date lead. */
export function byTime({ stage }: Edition): readonly WholeEntry[] {
  return stage.model.entries
    .map((entry) => ({ entry }))
    .sort(inTime('said'))
    .map(({ entry }) => entry)
}

/** The name of the place that the claim's mark stands at, unless it is a district's. */
function pinnedLabel({ stage, language }: Edition, frame: Frame, pinned: Pinned | undefined) {
  const { place: id } = pinned?.mark.entry.claim ?? {}
  const place = id ? stage.model.places.get(id) : undefined
  if (!pinned || !place || !isSpot(place)) return []
  const label = spotLabel(stage, frame, language, place)
  return label.text === '' ? [] : [{ ...label, halo: pinned.halo, rank: 0 }]
}

function labelsOf(edition: Edition, frame: Frame, pinned: Pinned | undefined) {
  const { stage, language } = edition
  const { model } = stage
  const districts = model.story.districts.flatMap((id): Label | Label[] => {
    const place = model.places.get(id)
    if (!place) return []
    const [lng, lat] = place.labelAt ?? place.at
    const strong = model.story.focus.includes(id)
    return {
      id,
      text: language.text(place.name),
      style: strong ? 'focus' : 'district',
      at: shareOf(frame, lng, lat),
      dot: null,
      angle: 0,
      fixed: true,
      rank: strong ? 0 : 1,
    }
  })
  const taken = pinned
    ? [
        around(pinned.x + pinned.dx, pinned.y + pinned.dy, 3 * MARK, 3 * MARK),
        around(pinned.x, pinned.y, 8, 8),
      ]
    : []
  const size = { width: WIDTH, height: WIDTH / frame.aspect }
  const bounds = { left: 0, top: 0, right: size.width, bottom: size.height }
  const names = layLabels(districts, size, true, { taken, bounds: null })
  const own = layLabels(pinnedLabel(edition, frame, pinned), size, true, {
    taken: [...taken, ...names.taken],
    bounds,
  })
  return [...names.labels, ...own.labels]
}

function pinnedIn(
  frame: Frame,
  { fans }: MarkedScene,
  { order }: Stage,
  id: Claim['id'],
): Pinned | undefined {
  const fan = fans.find(({ marks }) => marks.some((mark) => mark.id === id))
  const mark = fan?.marks.find((one) => one.id === id)
  if (!fan || !mark) return undefined
  const at = shareOf(frame, ...fan.place.at)
  const wing = order.indexOf(mark.side)
  const third = wing > 0 && wing < order.length - 1
  return {
    mark,
    x: at.x * WIDTH,
    y: (at.y * WIDTH) / frame.aspect,
    dx: third ? LEADER : 0,
    dy: third ? 0 : wing === 0 ? -LEADER : LEADER,
    radius: MARK,
    halo: haloOf(fan, WIDTH / frame.km),
  }
}

/** Where the mark stands, or why nowhere. */
function whereOf(
  { own, language: { place } }: Edition,
  { trays }: MarkedScene,
  pinned: Pinned | undefined,
  claim: Claim,
): string {
  const name = claim.place === null ? '' : place(claim.place)
  if (pinned)
    return pinned.halo > 0 && claim.precision !== 'point'
      ? own.markSomewhere(name)
      : own.markAt(name)
  const tray = trays.find(({ marks }) => marks.some(({ id }) => id === claim.id))?.id ?? 'unplaced'
  return tray === 'beyond' ? own.markedNowhere.beyond(name) : own.markedNowhere[tray]
}

/** The small map of a claim: what the claims said together at the moment that its link shows. */
export function claimMap(site: Site, edition: Edition, { claim }: WholeEntry): ClaimMap {
  const { stage, language, own } = edition
  const { words, dates } = language
  const frame = frameOf(stage.model.story.frame)
  const scene = markedSceneOf(stage, viewOfClaim(stage.model, site.opening, claim.id))
  const pinned = pinnedIn(frame, scene, stage, claim.id)
  const woven = scene.lands
    .filter(({ reading }) => reading.kind === 'contradicted')
    .map(({ place }) => language.text(place.name))
  return {
    frame,
    height: WIDTH / frame.aspect,
    scene,
    pinned,
    labels: labelsOf(edition, frame, pinned),
    words: [
      own.mapAt(dates.moment(scene.view.t)),
      whereOf(edition, scene, pinned, claim),
      ...(scene.selected?.state === 'maybe' ? [words.maybeNote.said] : []),
      woven.length > 0 ? own.contradictedThen(words.list(woven)) : own.noneContradicted,
      own.pinnedBy,
    ],
  }
}
