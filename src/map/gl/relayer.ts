import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl'

const last = new WeakMap<MapLibre, ReadonlyMap<string, string>>()

const texts = (layers: readonly LayerSpecification[]) =>
  new Map(layers.map((layer) => [layer.id, JSON.stringify(layer)]))

/** Notes the layers that a map's style began with. */
export function remember(map: MapLibre, layers: readonly LayerSpecification[]): void {
  last.set(map, texts(layers))
}

/**
 * Brings a map's layers to a new list by touching only what differs; a whole new style would compare
 * every source too.
 */
export function relayer(map: MapLibre, layers: readonly LayerSpecification[]): void {
  const wanted = texts(layers)
  const before = last.get(map) ?? new Map<string, string>()
  for (const id of map.getLayersOrder())
    if (wanted.get(id) !== before.get(id) || !wanted.has(id)) map.removeLayer(id)
  let above: string | undefined
  for (const layer of [...layers].reverse()) {
    if (!map.getLayer(layer.id)) map.addLayer(layer, above)
    above = layer.id
  }
  last.set(map, wanted)
}
