import type { Map as MapLibre } from 'maplibre-gl'

/** How long tiles may be due without any coming before their workers count as dead, ms. */
const STALLED_AFTER = 8000

/** What `watch` gives. */
export interface Watch {
  /**
   * Resolves once all is drawn, and rejects when a part of the map has failed. MapLibre comes to
   * rest too when its worker or a source is missing or its context is lost, and would then show a
   * land without rivers, or nothing at all.
   */
  readonly whole: () => Promise<void>
  /**
   * From now on tiles are expected to come: `onstalled` is called once, when some are due and none
   * has come for a while. A browser may end workers without a word, and MapLibre then waits for
   * their answer for ever, without an error or an idle event.
   */
  readonly expect: (onstalled: () => void) => void
  readonly stop: () => void
}

/** Watches over a map from its beginning. */
export function watch(map: MapLibre): Watch {
  let fail: (reason: unknown) => void = () => undefined
  const failed = new Promise<never>((_, reject) => (fail = reject))
  // Heard by whoever waits; a failure while nobody does is met by the next who asks.
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

/** Calls `onstalled` when tiles are due and none has come for a while; gives what ends the watch. */
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
      // A page out of sight may be halted, its workers too: their time begins when it is back.
      if (document.hidden || map.areTilesLoaded()) return
      stop()
      onstalled()
    }, STALLED_AFTER)
  }
  // Whatever asks for tiles is followed by a frame, and so is each tile that comes.
  const onframe = () => {
    if (map.areTilesLoaded()) rest()
    else if (timer === 0) wait()
  }
  const oncome = () => {
    if (timer !== 0) wait()
  }
  const onseen = () => {
    if (!document.hidden && !map.areTilesLoaded()) wait()
  }
  map.on('render', onframe)
  map.on('sourcedata', oncome)
  document.addEventListener('visibilitychange', onseen)
  const stop = () => {
    rest()
    map.off('render', onframe)
    map.off('sourcedata', oncome)
    document.removeEventListener('visibilitychange', onseen)
  }
  return stop
}
