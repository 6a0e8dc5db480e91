// The only file that imports MapLibre when the page runs; loaded on demand.
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import './gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import type { Camera } from '../../view/view-state'
import type { StoryContext } from '../../scene/scene'
import type { Language } from '../../words/words'
import { readPalette } from './palette'
import { sourcesOfStory } from './files'
import { coloursOf, styleOf } from './style'
import { type Watch, watch } from './whole'

declare global {
  interface Window {
    /** Only the part used here, since TypeScript's library has none. */
    readonly trustedTypes?: {
      createPolicy(
        name: 'default',
        rules: { readonly createScriptURL: (url: string) => string | null },
      ): unknown
    }
  }
}

interface GlOptions {
  readonly element: HTMLElement
  readonly camera: Camera
  /** Limits of the zoom, web map zoom (512 px tiles). */
  readonly zoom: { readonly min: number; readonly max: number }
  readonly storyContext: StoryContext
  readonly language: Language
  /** Called after every step of a move; `rest` when it has ended. */
  onmove(camera: Camera, rest: boolean): void
  onvisit(place: string): void
  /**
   * Called when the WebGL context is lost and the map removed; `onrestored` when another may be
   * started.
   */
  readonly onlost: () => void
  readonly onrestored: () => void
}

/** The running WebGL map. It draws the terrain; readings, names and counts are elements of the page. */
export interface GlMap {
  /** The map itself, for tests that read what is drawn. */
  readonly map: MapLibre
  /** Shows a camera in the element's present size, without reporting a move by the reader. */
  setCamera(camera: Camera): void
  /** The same; resolves once it is drawn and rejects on failure. */
  settle(camera: Camera): Promise<void>
  /** Moves there in a quarter of a second, as a reader's move. */
  ease(camera: Camera): void
  remove(): void
}

/** The element of a map view with the running map, for tests that read what is drawn. */
export interface MapViewElement extends HTMLElement {
  glMap?: GlMap
}

export interface GlModule {
  readonly start: (options: GlOptions) => Promise<GlMap>
}

/** WebGL 2 is missing or refused: the drawn map stays. */
class NoWebGl extends Error {
  override readonly name = 'NoWebGl'
}

const cameraOfMap = (map: MapLibre): Camera => {
  const { lng, lat } = map.getCenter()
  return { zoom: map.getZoom(), lat, lng }
}

const centred = ({ zoom, lat, lng }: Camera) => ({ zoom, center: [lng, lat] as [number, number] })

function create(options: GlOptions): MapLibre {
  try {
    return new MapLibre({
      container: options.element,
      style: { version: 8, sources: {}, layers: [] },
      ...centred(options.camera),
      minZoom: options.zoom.min,
      maxZoom: options.zoom.max,
      trackResize: false, // FrameMover places the frame after a change of size
      attributionControl: false, // the line under the map credits all of it
      cooperativeGestures: true,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      locale: {
        'CooperativeGesturesHandler.WindowsHelpText': options.language.words.gestureWheel,
        'CooperativeGesturesHandler.MacHelpText': options.language.words.gestureWheelMac,
        'CooperativeGesturesHandler.MobileHelpText': options.language.words.gestureTouch,
        'Map.Title': options.language.words.mapRegion,
      },
    })
  } catch (error) {
    throw new NoWebGl('WebGL 2 is not available', { cause: error })
  }
}

/**
 * Allows MapLibre's worker, and no other script, where the site's content policy requires Trusted
 * Types: the only policy that applies to strings within MapLibre is the default one. In an opaque
 * origin MapLibre runs a copy of the worker from a `data:` address.
 */
function trust(worker: string): void {
  const isOwn = (url: string) => url === worker || /^data:text\/javascript[;,]/.test(url)
  try {
    window.trustedTypes?.createPolicy('default', {
      createScriptURL: (url) => (isOwn(url) ? url : null),
    })
  } catch {
    // Another map has created it, or the policy names no default: then the drawn map stays.
  }
}

/**
 * Starts MapLibre at a camera and resolves once it has drawn, so that it can replace the drawing
 * without a visible change. Rejects, after cleaning up, when a part of it fails to load.
 */
export async function start(options: GlOptions): Promise<GlMap> {
  const worker = new URL(workerUrl, location.href).href
  trust(worker)
  setWorkerUrl(worker)
  const map = create(options)
  const watching = watch(map)
  try {
    return await run(map, options, watching)
  } catch (error) {
    watching.stop()
    map.remove()
    throw error
  }
}

/** Reports the loss of the context, and once that the canvas can draw again. */
function onContextLost(map: MapLibre, options: GlOptions): void {
  const canvas = map.getCanvas()
  options.onlost()
  canvas.addEventListener('webglcontextrestored', () => options.onrestored(), { once: true })
}

async function run(map: MapLibre, options: GlOptions, watching: Watch): Promise<GlMap> {
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  // The canvas is hidden from assistive technology: list and marks contain everything.
  map.getCanvas().tabIndex = -1
  map.getCanvas().setAttribute('aria-hidden', 'true')
  map.setStyle(styleOf(readPalette(options.element), await sourcesOfStory()))
  await watching.whole()
  watching.expect(() => options.onlost())
  map.on('webglcontextlost', () => onContextLost(map, options))
  const setCamera = reportMoves(map, options)
  map.on('click', ({ point }) => {
    const [hit] = map.queryRenderedFeatures(point, { layers: ['district-areas'] })
    const id = String(hit?.properties.id)
    if (options.storyContext.model.story.districts.includes(id)) options.onvisit(id)
  })
  const stopColours = followColours(map, options.element)
  const stopDensity = followDensity(() => setCamera(cameraOfMap(map)))
  return {
    map,
    setCamera,
    async settle(camera) {
      setCamera(camera)
      map.triggerRepaint()
      await watching.whole()
    },
    ease(camera) {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches
      map.easeTo({ ...centred(camera), duration: still ? 0 : 250 })
    },
    remove() {
      stopDensity()
      stopColours()
      watching.stop()
      map.remove()
    },
  }
}

/** Reports the reader's moves. Returns a function that sets the camera and reports nothing. */
function reportMoves(map: MapLibre, options: GlOptions): (camera: Camera) => void {
  let byPage = false
  map.on('move', () => {
    if (!byPage) options.onmove(cameraOfMap(map), false)
  })
  map.on('moveend', () => {
    if (!byPage) options.onmove(cameraOfMap(map), true)
  })
  return (camera) => {
    // A jump fires its events synchronously.
    byPage = true
    map.resize()
    map.jumpTo(centred(camera))
    byPage = false
  }
}

/**
 * Reads the page's palette again after a change of theme or of a publisher's colours. Returns a
 * cleanup function.
 */
function followColours(map: MapLibre, element: HTMLElement): () => void {
  const recolour = () => {
    for (const [layer, property, value] of coloursOf(readPalette(element)))
      map.setPaintProperty(layer, property, value)
  }
  const dark = matchMedia('(prefers-color-scheme: dark)')
  dark.addEventListener('change', recolour)
  const root = new MutationObserver(recolour)
  root.observe(document.documentElement, { attributeFilter: ['style', 'data-theme'] })
  return () => {
    dark.removeEventListener('change', recolour)
    root.disconnect()
  }
}

/**
 * Calls `ondensity` when the window is zoomed or moved to a screen of another density. Returns a
 * cleanup function.
 */
function followDensity(ondensity: () => void): () => void {
  const listening = new AbortController()
  const follow = () => {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        ondensity()
        follow()
      },
      { once: true, signal: listening.signal },
    )
  }
  follow()
  return () => listening.abort()
}
