import type { Map as MapLibre } from 'maplibre-gl'

/**
 * Watches over a map from its beginning: the function given back resolves once all is drawn, and
 * rejects when a part of the map has failed. MapLibre comes to rest too when its worker or a source
 * is missing or its context is lost, and would then show a land without rivers, or nothing at all.
 */
export function watch(map: MapLibre): () => Promise<void> {
  let fail: (reason: unknown) => void = () => undefined
  const failed = new Promise<never>((_, reject) => (fail = reject))
  // Heard by whoever waits; a failure while nobody does is met by the next who asks.
  failed.catch(() => undefined)
  map.on('error', ({ error }) => {
    console.warn(error)
    fail(error)
  })
  map.on('webglcontextlost', () => fail(new Error('The WebGL context was lost')))
  return () => Promise.race([failed, new Promise<void>((done) => map.once('idle', () => done()))])
}
