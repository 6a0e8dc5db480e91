// The only file that imports MapLibre when the page runs; loaded on demand.
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import './gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import type { Camera } from '../../claims/view'
import type { Scene, Stage } from '../../scene/scene'
import type { Language } from '../../words/words'
import { drawCloth, lookOf } from './images'
import { readPalette } from './palette'
import { showReadings } from './readings'
import { relayer, remember } from './relayer'
import { sourcesOfStory } from './files'
import { layersOf, type Shown, styleOf, TARGET } from './style'
import { type Watch, watch } from './whole'

export interface GlOptions {
  readonly element: HTMLElement
  readonly camera: Camera
  readonly stage: Stage
  readonly scene: Scene
  readonly language: Language
  /** After every step of a move; `rest` when it has ended. */
  onmove(camera: Camera, rest: boolean): void
  onvisit(place: string): void
  /**
   * The map draws no more, since its context is lost or its workers do not answer: it is to be
   * removed. After a lost context `onrestored` follows when another may be started.
   */
  readonly onlost: () => void
  readonly onrestored: () => void
}

/** The running WebGL map. It draws land and readings; marks and names are the page's own. */
export interface GlMap {
  /** The map itself, for tests that ask what is drawn. */
  readonly map: MapLibre
  draw(scene: Scene): void
  /** Shows a camera in the element's present size, without telling of it as of a reader's move. */
  look(camera: Camera): void
  /** The same; resolves once it is drawn and rejects when it cannot be. */
  settle(camera: Camera): Promise<void>
  /** Moves there in a quarter of a second, as a reader's move. */
  ease(camera: Camera): void
  remove(): void
}

/** The stage's element: it carries the running map, for tests that ask what is drawn. */
export interface StageElement extends HTMLElement {
  glMap?: GlMap
}

export interface GlModule {
  readonly start: (options: GlOptions) => Promise<GlMap>
}

/** WebGL 2 is missing or refused: the drawing stays. */
export class NoWebGl extends Error {
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
      minZoom: 6,
      maxZoom: 14,
      trackResize: false, // the stage knows better where its frame belongs in another size
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
 * Starts MapLibre at a camera and resolves once it has drawn, so that it can take over unseen.
 * Rejects, and leaves nothing behind, when a part of it cannot be had.
 */
export async function start(options: GlOptions): Promise<GlMap> {
  setWorkerUrl(new URL(workerUrl, location.href).href)
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

/** Gives a map that has lost its context up: another is started once the canvas can draw again. */
function giveUp(map: MapLibre, options: GlOptions): void {
  const canvas = map.getCanvas()
  options.onlost()
  canvas.addEventListener('webglcontextrestored', () => options.onrestored(), { once: true })
}

async function run(map: MapLibre, options: GlOptions, watching: Watch): Promise<GlMap> {
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  // The canvas adds nothing for assistive technology: list and marks say it all.
  map.getCanvas().tabIndex = -1
  map.getCanvas().setAttribute('aria-hidden', 'true')
  let scene = options.scene
  let palette = readPalette(options.element, options.stage.model)
  const shown = (): Shown => ({
    focus: options.stage.model.story.focus,
    look: lookOf(palette, map.getZoom()),
  })
  map.setMissingStyleImageResolver((id) => {
    const { data, pixelRatio } = drawCloth(id, palette)
    if (!map.hasImage(id)) map.addImage(id, data, { pixelRatio })
  })
  const style = styleOf(palette, await sourcesOfStory(), shown())
  map.setStyle(style)
  remember(map, style.layers)
  showReadings(map, scene)
  await watching.whole()
  watching.expect(() => options.onlost())
  map.on('webglcontextlost', () => giveUp(map, options))
  /** The page moves the map itself: it knows already. Events of a jump come at once. */
  let told = false
  const look = (camera: Camera) => {
    told = true
    map.resize()
    map.jumpTo(centred(camera))
    told = false
  }
  const redraw = () => {
    palette = readPalette(options.element, options.stage.model)
    relayer(map, layersOf(palette, shown()))
    showReadings(map, scene)
  }
  map.on('move', () => {
    if (!told) options.onmove(cameraOfMap(map), false)
  })
  map.on('moveend', () => {
    redraw()
    if (!told) options.onmove(cameraOfMap(map), true)
  })
  map.on('click', ({ point }) => {
    const ids = new Set<string>(scene.lands.map((land) => land.place.id))
    const [hit] = map
      .queryRenderedFeatures(point, { layers: [TARGET] })
      .filter(({ properties }) => ids.has(String(properties.id)))
    if (hit) options.onvisit(String(hit.properties.id))
  })
  const dark = matchMedia('(prefers-color-scheme: dark)')
  dark.addEventListener('change', redraw)
  // Another theme, or a publisher's colours: the palette is read from the page.
  const dressed = new MutationObserver(redraw)
  dressed.observe(document.documentElement, { attributeFilter: ['style', 'data-theme'] })
  return {
    map,
    draw(next) {
      scene = next
      showReadings(map, scene)
    },
    look,
    async settle(camera) {
      look(camera)
      map.triggerRepaint()
      await watching.whole()
    },
    ease(camera) {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches
      map.easeTo({ ...centred(camera), duration: still ? 0 : 250 })
    },
    remove() {
      dark.removeEventListener('change', redraw)
      dressed.disconnect()
      watching.stop()
      map.remove()
    },
  }
}
