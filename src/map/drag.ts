import type { Attachment } from 'svelte/attachments'
import type { Box } from './frame'

interface DragOptions {
  /** Whether the drawn map handles gestures that begin now (not once the WebGL map does). */
  enabled(): boolean
  /** Where the frame is now. */
  box(): Box
  onmove(box: Box, rest: boolean): void
  /** Called when the reader begins to move the map. */
  onmovestart(): void
  /** Called at a gesture that scrolls the page and not the map: the wheel alone, or one finger. */
  onscrollgesture(how: 'wheel' | 'finger'): void
}

/** Pointer moves below this many px are a click. */
const CLICK_TOLERANCE = 4
/** The wheel's distance that doubles the map's size, px. */
const WHEEL_DOUBLING = 300
/** The frame's width stays between these, px. */
const WIDTHS = { min: 200, max: 60_000 } as const

/**
 * Lets a mouse or pen drag the drawn map, and Ctrl with the wheel zoom it. One finger scrolls the
 * page, so the map never blocks scrolling; two fingers move the map. A drag is handled here to its
 * end: the WebGL map, which it starts, may handle gestures before that, but received no pointerdown.
 */
export function drag(options: DragOptions): Attachment<HTMLElement> {
  return (element) => {
    const listening = new AbortController()
    const { signal } = listening
    pan(element, options, signal)
    const wheel = (event: WheelEvent) => zoomByWheel(event, element, options)
    const touch = (event: TouchEvent) => {
      if (options.enabled() && event.touches.length === 1) options.onscrollgesture('finger')
    }
    element.addEventListener('wheel', wheel, { passive: false, signal })
    element.addEventListener('touchmove', touch, { passive: true, signal })
    return () => {
      listening.abort()
    }
  }
}

function pan(element: HTMLElement, options: DragOptions, signal: AbortSignal): void {
  let from: { x: number; y: number; box: Box } | null = null
  let moving = false
  const shifted = (event: PointerEvent, start: NonNullable<typeof from>): Box => ({
    ...start.box,
    left: start.box.left + event.clientX - start.x,
    top: start.box.top + event.clientY - start.y,
  })
  const down = (event: PointerEvent) => {
    if (!options.enabled() || event.button !== 0) return
    if (event.pointerType === 'touch') {
      if (!event.isPrimary) options.onmovestart()
      return
    }
    from = { x: event.clientX, y: event.clientY, box: options.box() }
    moving = false
  }
  const move = (event: PointerEvent) => {
    if (!from) return
    if (!moving) {
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) < CLICK_TOLERANCE) return
      moving = true
      element.setPointerCapture(event.pointerId)
      options.onmovestart()
    }
    options.onmove(shifted(event, from), false)
  }
  // A cancelled drag leaves the map where it was: such an event may have no position.
  const end = (event: PointerEvent) => {
    if (from && moving)
      options.onmove(event.type === 'pointerup' ? shifted(event, from) : from.box, true)
    from = null
  }
  // A drag ends in a click on the element under it, which is ignored.
  const click = (event: MouseEvent) => {
    if (moving) event.stopPropagation()
    moving = false
  }
  element.addEventListener('pointerdown', down, { signal })
  element.addEventListener('pointermove', move, { signal })
  element.addEventListener('pointerup', end, { signal })
  element.addEventListener('pointercancel', end, { signal })
  element.addEventListener('click', click, { capture: true, signal })
}

/** Ctrl (or Cmd) with the wheel zooms about the pointer; the wheel alone scrolls the page. */
function zoomByWheel(event: WheelEvent, element: HTMLElement, options: DragOptions): void {
  if (!options.enabled()) return
  if (!event.ctrlKey && !event.metaKey) {
    options.onscrollgesture('wheel')
    return
  }
  event.preventDefault()
  options.onmovestart()
  const box = options.box()
  const factor = 2 ** (-event.deltaY / WHEEL_DOUBLING)
  const at = element.getBoundingClientRect()
  const [x, y] = [event.clientX - at.left, event.clientY - at.top]
  const width = box.width * factor
  if (width <= WIDTHS.min || width >= WIDTHS.max) return
  options.onmove(
    { left: x - (x - box.left) * factor, top: y - (y - box.top) * factor, width },
    true,
  )
}
