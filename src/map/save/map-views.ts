import { boxOf, type Rect, rectIn, wordsOf } from './boxes'
import { make, type Still } from './still'

/** What of a map view is shown where a handle divides two of them. */
function shownOf(view: Element, whole: Rect): Rect {
  const story = view.closest('.story')
  const clip = story ? getComputedStyle(story).clipPath : 'none'
  const parts = /^inset\((.+)\)$/.exec(clip)?.[1]?.split(' ') ?? []
  const px = (text: string | undefined, of: number) =>
    text?.endsWith('%') ? (parseFloat(text) / 100) * of : parseFloat(text ?? '') || 0
  // top, right, bottom, left; a left out one is as the one across.
  const right = px(parts[1] ?? parts[0], whole.width)
  const left = px(parts[3] ?? parts[1] ?? parts[0], whole.width)
  return { ...whole, x: whole.x + left, width: whole.width - left - right }
}

/** One of the land's fading edges: as on the page, paper with a soft rim. */
function edgeOf(edge: Element, view: Element): Element[] {
  const { width, height } = view.getBoundingClientRect()
  const REACH = 120
  const { x, y, width: w, height: h } = rectIn(edge, view)
  const [left, top] = [Math.max(x - 30, -REACH), Math.max(y - 30, -REACH)]
  const right = Math.min(x + w + 30, width + REACH)
  const bottom = Math.min(y + h + 30, height + REACH)
  if (right <= left || bottom <= top) return []
  const fill = getComputedStyle(edge).backgroundColor
  const box = { x: left, y: top, width: right - left, height: bottom - top }
  return [make('rect', { ...box, fill, filter: 'url(#soft)' })]
}

/** A drawing of the page in its place. */
function drawingOf(element: SVGSVGElement, view: Element, still: Still): Element[] {
  const box = rectIn(element, view)
  const units = element.viewBox.baseVal.width
  const copy = still.copy(element, units > 0 ? units / box.width : 1)
  if (!copy) return []
  for (const [key, value] of Object.entries(box)) copy.setAttribute(key, String(value))
  copy.setAttribute('overflow', getComputedStyle(element).overflow)
  return [copy]
}

/** All that is seen of an element in the map view, from below: boxes, drawings, words. */
function partsOf(element: Element, view: Element, still: Still): Element[] {
  const { display, overflow } = getComputedStyle(element)
  if (display === 'none') return []
  if (element instanceof SVGSVGElement) return drawingOf(element, view, still)
  if (element.matches('.edge')) return edgeOf(element, view)
  const parts = [
    ...boxOf(element, view),
    ...wordsOf(element, view, still),
    ...[...element.children].flatMap((child) => partsOf(child, view, still)),
  ]
  if (overflow !== 'hidden') return parts
  const box = rectIn(element, view)
  const viewBox = Object.values(box).join(' ')
  const clipped = make('svg', { ...box, viewBox, overflow: 'hidden' })
  clipped.append(...parts)
  return [clipped]
}

/** A heading over one of two maps. */
function headOf(view: Element, map: Element, still: Still): Element | '' {
  const head = view.closest('.story')?.querySelector('h2')
  if (!head) return ''
  const { x, y, width, height } = rectIn(head, map)
  const style = getComputedStyle(head)
  const family = style.fontFamily.split(',')[0] ?? ''
  const look = `font:600 15px ${family},serif;fill:${style.color};stroke:${getComputedStyle(view).backgroundColor};stroke-width:4px;paint-order:stroke;text-anchor:middle`
  const text = make('text', { x: x + width / 2, y: y + height / 2 + 5, class: still.look(look) })
  text.textContent = head.textContent.trim()
  return text
}

function drawn(view: Element, map: Element, still: Still): Element {
  const whole = rectIn(view, map)
  const shown = shownOf(view, whole)
  const viewBox = `${shown.x - whole.x} ${shown.y - whole.y} ${shown.width} ${shown.height}`
  const svg = make('svg', { ...shown, viewBox, overflow: 'hidden' })
  svg.append(
    make('rect', {
      width: whole.width,
      height: whole.height,
      fill: getComputedStyle(view).backgroundColor,
    }),
  )
  const layers = view.querySelector('.layers')
  svg.append(...(layers ? partsOf(layers, view, still) : []))
  return svg
}

/** What the map's region shows, one map or two, `width` by `height` px. */
export function mapOf(map: Element, still: Still): Element {
  const { width, height } = map.getBoundingClientRect()
  const svg = make('svg', { width, height, overflow: 'hidden' })
  const soft = make('filter', { id: 'soft' })
  soft.append(make('feGaussianBlur', { stdDeviation: 20 }))
  // What shows between two maps side by side.
  const ink = getComputedStyle(map).color
  svg.append(soft, make('rect', { width, height, fill: ink }))
  const views = [...map.querySelectorAll('.map-view')]
  svg.append(...views.map((view) => drawn(view, map, still)))
  const seam = map.querySelector('.seam')
  // Whole: on the page the title and the legend cover its ends.
  if (seam?.checkVisibility())
    svg.append(make('rect', { ...rectIn(seam, map), y: 0, height, fill: ink }))
  svg.append(...views.map((view) => headOf(view, map, still)))
  return svg
}
