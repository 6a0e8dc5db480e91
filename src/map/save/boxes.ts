import { make, shortFont, type Still } from './still'

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where an element lies in another, px. */
export function rectIn(element: Element, within: Element): Rect {
  const { left, top, width, height } = element.getBoundingClientRect()
  const around = within.getBoundingClientRect()
  return { x: left - around.left, y: top - around.top, width, height }
}

/** Middles of the lines of a text and their words, in px of `within`. */
function linesOf(text: Text, within: Element) {
  const around = within.getBoundingClientRect()
  const range = document.createRange()
  const lines: { x: number; y: number; right: number; words: string[] }[] = []
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index)
    range.setEnd(text, index + word.length)
    const { left, right, top, bottom } = range.getBoundingClientRect()
    const y = (top + bottom) / 2 - around.top
    const last = lines.at(-1)
    if (last && Math.abs(last.y - y) < 2) {
      last.words.push(word)
      last.right = right - around.left
    } else lines.push({ x: left - around.left, y, right: right - around.left, words: [word] })
  }
  return lines.map(({ x, y, right, words }) => ({ x: (x + right) / 2, y, text: words.join(' ') }))
}

/** The words that stand in an element itself, each line where the page has it. */
export function wordsOf(element: Element, within: Element, still: Still): Element[] {
  const style = getComputedStyle(element)
  const size = parseFloat(style.fontSize)
  const font = `font:${style.fontWeight} ${size}px ${shortFont(style.fontFamily)}`
  const stroke = parseFloat(style.webkitTextStrokeWidth)
  const halo =
    stroke > 0
      ? `;stroke:${style.webkitTextStrokeColor};stroke-width:${stroke}px;stroke-linejoin:round;paint-order:stroke`
      : ''
  const look = still.look(`${font};fill:${style.color}${halo};text-anchor:middle`)
  return [...element.childNodes]
    .filter((node) => node instanceof Text)
    .flatMap((node) => linesOf(node, within))
    .map(({ x, y, text }) => {
      const line = make('text', { x, y: y + size * 0.34, class: look })
      line.textContent = text
      return line
    })
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const

/** An element's background and borders. */
export function boxOf(element: Element, within: Element): Element[] {
  const style = getComputedStyle(element)
  const { x, y, width, height } = rectIn(element, within)
  if (width === 0 && height === 0) return []
  const borders = SIDES.map((side) => parseFloat(style[`border${side}Width`]))
  const [top = 0, right = 0, bottom = 0, left = 0] = borders
  const around = borders.every((border) => border > 0)
  const stroke = {
    stroke: style.borderTopColor,
    'stroke-width': top || left,
    ...(style.borderTopStyle === 'dashed' ? { 'stroke-dasharray': '3 2' } : {}),
  }
  const fill = style.backgroundColor
  const inner = { x: x + top / 2, y: y + top / 2, width: width - top, height: height - top }
  if (around)
    return [make('rect', { ...inner, rx: parseFloat(style.borderRadius) || 0, fill, ...stroke })]
  const lines = [
    top > 0 ? `M${x} ${y + top / 2}h${width}` : '',
    bottom > 0 ? `M${x} ${y + height - bottom / 2}h${width}` : '',
    left > 0 ? `M${x + left / 2} ${y}v${height}` : '',
    right > 0 ? `M${x + width - right / 2} ${y}v${height}` : '',
  ].join('')
  return [
    ...(fill === 'rgba(0, 0, 0, 0)' ? [] : [make('rect', { x, y, width, height, fill })]),
    ...(lines === '' ? [] : [make('path', { d: lines, fill: 'none', ...stroke })]),
  ]
}
