import { flushSync, tick, untrack } from 'svelte'
import { ZOOM } from '../scene/model'
import type { Camera } from '../view/view-state'
import type { ViewProps } from '../words/view-props'
import { type Box, boxOf, cameraOf, frameOf, roundedCamera, sameCamera, type Size } from './frame'
import type { GlMap, GlModule, MapViewElement } from './gl/gl'
import type { FramePlacement } from './placement.svelte'
import type { Problem } from './problem'

/** What a map view is given, as far as moving it needs it. */
export interface MovableMap extends ViewProps {
  /** Position of the frame; shared by maps that move together. */
  readonly placement: FramePlacement
  /** Whether another map, with which it moves together, reads and writes the address. */
  readonly follows?: boolean
  /** Loads the WebGL map; undefined while there is none (server, tests of the drawing). */
  readonly loadGl?: (() => Promise<GlModule>) | undefined
  /** Why the drawn terrain is shown; null once the WebGL map has replaced it. */
  readonly onproblem?: ((problem: Problem | null) => void) | undefined
}

/** Width of the frame in px that the server assumes: that of a phone. */
const SERVER_WIDTH = 220

/**
 * Moves the frame of one map view, and starts the WebGL map, which replaces the drawn terrain in the
 * same position. Construct it while its component is created.
 */
export class FrameMover {
  view: HTMLElement | undefined = $state()
  frame: HTMLElement | undefined = $state()
  canvas: HTMLElement | undefined = $state()
  size: Size = $state.raw({ width: 0, height: 0 })
  /** Width of the frame in px when the last move ended. */
  width = $state(SERVER_WIDTH)
  gl: GlMap | null = $state.raw(null)
  readonly #given: () => MovableMap
  readonly #bounds = $derived.by(() => frameOf(this.#map.storyContext.model.story.frame))
  #loading = false
  /** The frame's moved position before printing; undefined while not printing. */
  #boxBeforePrint: Box | null | undefined

  constructor(given: () => MovableMap) {
    this.#given = given
    $effect(() => this.#watchSize())
    $effect(() => {
      // A link or Back sets a camera; null fits the whole frame.
      const wanted = this.#map.scene.view.map
      if (this.size.width === 0) return
      // The frame's position is not read here: during a move it is not yet in the address.
      if (!this.#map.follows) untrack(() => this.#show(wanted))
    })
    $effect(() => () => this.gl?.remove())
  }

  /** The frame's box: where it was moved to, else as laid out by the browser. */
  box(): Box {
    return this.#map.placement.moved ?? this.#fitted()
  }

  move(box: Box, rest: boolean): void {
    const { placement, intents } = this.#map
    placement.moved = box
    if (!rest) return
    this.width = box.width
    intents.setCamera(roundedCamera(cameraOf(this.#bounds, box, this.size)))
  }

  /** The same where the reader drags the drawn map. */
  drag(box: Box, rest: boolean): void {
    this.move(box, rest)
    this.gl?.setCamera(this.#camera())
  }

  /** Starts the WebGL map, if there is one and it is not running. */
  async startGl(): Promise<void> {
    const { loadGl, storyContext, language, onproblem } = this.#map
    if (this.gl || this.#loading || !loadGl || !this.canvas) return
    this.#loading = true
    let made: GlMap | undefined
    try {
      const module = await loadGl()
      let camera = this.#camera()
      let drawn = this.size
      made = await module.start({
        element: this.canvas,
        camera,
        zoom: ZOOM,
        storyContext,
        language,
        onmove: (to, rest) => this.move(boxOf(this.#bounds, to, this.size), rest),
        onvisit: (id) => visit(this.#map, id),
        onlost: () => this.#fallBack(),
        onrestored: () => void this.startGl(),
      })
      // The reader may have moved the drawn map meanwhile, or resized the window.
      while (drawn !== this.size || !sameCamera(camera, this.#camera())) {
        camera = this.#camera()
        drawn = this.size
        await made.settle(camera)
      }
      this.gl = made
      onproblem?.(null)
      if (this.view) (this.view as MapViewElement).glMap = made // for tests that read what is drawn
    } catch (error) {
      made?.remove()
      onproblem?.(error instanceof Error && error.name === 'NoWebGl' ? 'no-webgl' : 'not-loaded')
    } finally {
      this.#loading = false
    }
  }

  /**
   * Zooms by a factor of two to the power of `by`, about the middle of the view; from the whole map
   * in to the selected place or that of the caption, since in its middle there is no place.
   */
  zoom(by: number): void {
    void this.startGl()
    const { placement, scene, storyContext } = this.#map
    const place =
      placement.moved || by < 0 ? undefined : (scene.view.place ?? scene.caption?.place.id)
    const at = place === undefined ? undefined : storyContext.model.places.get(place)?.at
    const camera = at ? { ...this.#camera(), lng: at[0], lat: at[1] } : this.#camera()
    const to = { ...camera, zoom: withinLimits(camera.zoom + by) }
    if (this.gl) this.gl.ease(to)
    else this.move(boxOf(this.#bounds, to, this.size), true)
  }

  /** Print shows the whole map. */
  beforePrint = (): void => {
    this.#boxBeforePrint = this.#map.placement.moved
    this.#map.placement.moved = null
    flushSync()
  }

  afterPrint = (): void => {
    if (this.#boxBeforePrint) this.#map.placement.moved = this.#boxBeforePrint
    this.#boxBeforePrint = undefined
  }

  get #map(): MovableMap {
    return this.#given()
  }

  #fitted(): Box {
    if (!this.view || !this.frame) return { left: 0, top: 0, width: this.width }
    const a = this.view.getBoundingClientRect()
    const b = this.frame.getBoundingClientRect()
    return { left: b.left - a.left, top: b.top - a.top, width: b.width }
  }

  #camera(): Camera {
    return cameraOf(this.#bounds, this.box(), this.size)
  }

  #watchSize(): (() => void) | undefined {
    const element = this.view
    if (!element) return
    const watcher = new ResizeObserver(() => {
      const to = { width: element.clientWidth, height: element.clientHeight }
      if (this.#boxBeforePrint === undefined) untrack(() => this.#resize(to))
    })
    watcher.observe(element)
    return () => watcher.disconnect()
  }

  /** At another size a fitted frame is fitted again; a moved one keeps its centre. */
  #resize(to: Size) {
    const { placement, follows } = this.#map
    const { moved } = placement
    const camera = moved && !follows && this.size.width > 0 ? this.#camera() : null
    this.size = to
    if (camera) this.#place(camera)
    this.width = this.box().width
    this.gl?.setCamera(this.#camera())
  }

  #place(camera: Camera) {
    this.#map.placement.moved = boxOf(this.#bounds, camera, this.size)
  }

  /** The WebGL map is lost: the drawn terrain, in the same position, shows again. */
  #fallBack() {
    this.gl?.remove()
    this.gl = null
    this.#map.onproblem?.('lost')
  }

  #show(wanted: Camera | null) {
    const { moved } = this.#map.placement
    if (!wanted) {
      if (moved) this.#reset()
      return
    }
    if (moved && sameCamera(roundedCamera(this.#camera()), wanted)) return
    const within = { ...wanted, zoom: withinLimits(wanted.zoom) }
    this.#place(within)
    this.width = this.box().width
    this.gl?.setCamera(within)
  }

  /** Back to the whole frame. */
  #reset() {
    this.#map.placement.moved = null
    // After the frame is positioned, and before anything is painted.
    void tick().then(() => {
      this.width = this.#fitted().width
      this.gl?.setCamera(this.#camera())
    })
  }
}

/** Opens a place, or closes it where it is open. */
export function visit({ intents, scene }: Pick<MovableMap, 'intents' | 'scene'>, id: string): void {
  intents.visit(scene.view.place === id ? null : id)
}

function withinLimits(zoom: number): number {
  return Math.min(ZOOM.max, Math.max(ZOOM.min, zoom))
}
