import type { Map as MapLibre } from 'maplibre-gl'
import type { Land } from '../../scene/land'
import { clothId } from '../../theme/weave'
import { cordShown } from './cord'
import type { DistrictState } from './style'

/** What a moment changes on the map. */
export interface Readings {
  readonly lands: readonly Land[]
  readonly province: Land | undefined
}

export function stateOf({ cloth, selected }: Land): DistrictState {
  const { pattern, threads } = cloth
  return { cloth: pattern === 'plain' ? null : clothId(pattern, threads), selected }
}

/**
 * Shows the readings of a moment. Only feature-states and opacities that are one number change: of
 * all that can be set on a map, these alone need nothing from its workers.
 */
export function showReadings(map: MapLibre, { lands, province }: Readings): void {
  const worn = new Set<string>()
  for (const land of lands) {
    const state = stateOf(land)
    if (state.cloth !== null) worn.add(`cloth-${state.cloth}`)
    map.setFeatureState({ source: 'places', id: land.place.id }, { ...state })
  }
  const cord = cordShown(province)
  for (const id of map.getLayersOrder()) {
    // A cloth that no district wears is not drawn at all.
    if (id.startsWith('cloth-'))
      map.setPaintProperty(id, 'fill-layer-opacity', worn.has(id) ? 1 : 0)
    if (id.startsWith('cord-')) map.setPaintProperty(id, 'line-opacity', cord.has(id) ? 1 : 0)
  }
}
