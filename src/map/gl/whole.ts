import type { Map as MapLibre } from 'maplibre-gl'

/** How long tiles may be due without any arriving before their workers count as unresponsive, ms. */
const STALLED_AFTER = 8000

/** What `watch` returns. */
export interface Watch {
  /**
   * Resolves once all is drawn, and rejects when a part of the map has failed. MapLibre also
   * becomes idle when its worker or a source is missing or its context is lost, and would then show
   * a part of the map, or nothing.
   */
  readonly whole: () => Promise<void>
  /**
   * From now on tiles are expected: `onstalled` is called once, when some are due and none has
   * arrived for a while. A browser may end workers silently, and MapLibre then waits for their
   * answer for ever, without an error or an idle event.
   */
  readonly expect: (onstalled: () => void) => void
  readonly stop: () => void
}

/** Watches a map from its creation. */
export function watch(map: MapLibre): Watch {
  let fail: (reason: unknown) => void = () => undefined
  const failed = new Promise<never>((_, reject) => (fail = reject))
  // Rejects for all who wait; a failure while nobody waits is kept for the next call.
  failed.catch(() => undefined)
  map.on('error', ({ error }) => {
    console.warn(error)
    fail(error)
  })
  map.on('webglcontextlost', () => fail(new Error('The WebGL context was lost')))
  let stop: () => void = () => undefined
  return {
    whole: () =>
      Promise.race([failed, new Promise<void>((done) => map.once('idle', () => done()))]),
    expect(onstalled) {
      stop = watchTiles(map, () => {
        fail(new Error('The workers do not answer'))
        onstalled()
      })
    },
    stop: () => stop(),
  }
}

/**
 * Calls `onstalled` when tiles are due and none has arrived for a while; returns a cleanup
 * function.
 */
function watchTiles(map: MapLibre, onstalled: () => void): () => void {
  let timer = 0
  const rest = () => {
    clearTimeout(timer)
    timer = 0
  }
  const wait = () => {
    rest()
    timer = window.setTimeout(() => {
      timer = 0
      // The browser may pause a hidden page and its workers: the time restarts when it is visible.
      if (document.hidden || map.areTilesLoaded()) return
      stop()
      onstalled()
    }, STALLED_AFTER)
  }
  // A frame follows each request for tiles and each tile that arrives.
  const onframe = () => {
    if (map.areTilesLoaded()) rest()
    else if (timer === 0) wait()
  }
  const ondata = () => {
    if (timer !== 0) wait()
  }
  const onvisible = () => {
    if (!document.hidden && !map.areTilesLoaded()) wait()
  }
  map.on('render', onframe)
  map.on('sourcedata', ondata)
  document.addEventListener('visibilitychange', onvisible)
  const stop = () => {
    rest()
    map.off('render', onframe)
    map.off('sourcedata', ondata)
    document.removeEventListener('visibilitychange', onvisible)
  }
  return stop
}
