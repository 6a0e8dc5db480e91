import type { Model } from '../claims/model'
import type { Place, Precision } from '../claims/types'
import type { ViewState } from '../claims/view'
import { inTime, type Mark } from './mark'
import { type Scene, sceneOf, type Stage } from './scene'

/** The marks of one place, which fan out from one anchor so that none hides another. */
export interface Fan {
  readonly place: Place
  /** The loosest precision among its claims: how wide the halo is. */
  readonly precision: Precision
  readonly marks: readonly Mark[]
}

/** Marks that stand beside the map because no spot on it is theirs. */
export interface Tray {
  readonly id: 'province' | 'unplaced' | 'beyond'
  /** `beyond`: the places outside the map's frame that these claims name. */
  readonly places: readonly Place[]
  readonly marks: readonly Mark[]
}

export interface Placed {
  readonly fans: readonly Fan[]
  readonly trays: readonly Tray[]
}

/** A scene with the spots of its marks, for what draws each claim by itself. */
export interface MarkedScene extends Scene, Placed {}

/** `sceneOf` with the spots of its marks. Pure. */
export function markedSceneOf(stage: Stage, view: ViewState): MarkedScene {
  const scene = sceneOf(stage, view)
  return { ...scene, ...placedOf(stage.model, view, scene.marks) }
}

/** Whether a place lies on the story's map. */
export function isInFrame(model: Model, place: Place): boolean {
  const [west, south, east, north] = model.story.frame
  const [lng, lat] = place.at
  return lng >= west && lng <= east && lat >= south && lat <= north
}

/**
 * Sorts what is known at the moment (never a claim not said yet) into fans on the map and trays
 * beside it: province-wide claims pin no spot, unplaced ones have none, some lie beyond the map.
 */
export function placedOf(model: Model, view: ViewState, marks: readonly Mark[]): Placed {
  const known = marks
    .filter((mark) => mark.shown && mark.state !== 'not-yet')
    .sort(inTime(view.clock))
  const fans = new Map<string, { place: Place; marks: Mark[] }>()
  const trays: Record<Tray['id'], { places: Set<Place>; marks: Mark[] }> = {
    province: { places: new Set(), marks: [] },
    unplaced: { places: new Set(), marks: [] },
    beyond: { places: new Set(), marks: [] },
  }
  for (const mark of known) {
    const { place: id, precision } = mark.entry.claim
    const place = id === null ? undefined : model.places.get(id)
    if (!place || precision === 'unplaced') trays.unplaced.marks.push(mark)
    else if (precision === 'province') trays.province.marks.push(mark)
    else if (!isInFrame(model, place)) {
      trays.beyond.marks.push(mark)
      trays.beyond.places.add(place)
    } else {
      const fan = fans.get(place.id) ?? { place, marks: [] }
      fan.marks.push(mark)
      fans.set(place.id, fan)
    }
  }
  return {
    fans: [...fans.values()].map((fan) => ({ ...fan, precision: loosest(fan.marks) })),
    trays: (Object.keys(trays) as Tray['id'][]).map((id) => ({
      id,
      places: [...trays[id].places],
      marks: trays[id].marks,
    })),
  }
}

const LOOSER: readonly Precision[] = ['point', 'settlement', 'district', 'province', 'unplaced']

function loosest(marks: readonly Mark[]): Precision {
  const ranks = marks.map((mark) => LOOSER.indexOf(mark.entry.claim.precision))
  return LOOSER[Math.max(...ranks)] ?? 'point'
}
