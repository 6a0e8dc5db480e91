/**
 * Copies drawings of the page into one that stands alone: what style sheets say of an element is
 * written out, and what cannot be seen is left behind.
 */
const SVG = 'http://www.w3.org/2000/svg'

/** Properties that decide how a shape or text looks, with the value that needs no word. */
const LOOKS: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  opacity: '1',
}
const TEXT_LOOKS: Readonly<Record<string, string>> = {
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  direction: 'ltr',
}
const ATTRIBUTES =
  'x y x1 y1 x2 y2 cx cy r rx ry d width height transform viewBox preserveAspectRatio overflow href patternUnits patternTransform dx dy'.split(
    ' ',
  )
const GROUPS = new Set(['g', 'svg', 'defs', 'pattern'])
const NOTHING = new Set(['none', 'rgba(0, 0, 0, 0)', 'transparent'])

/** Lines of shapes that the page draws in px whatever their scale. */
const KEPT_WIDTHS = ['stroke-width', 'stroke-dasharray', 'stroke-dashoffset']

/** An SVG element of a drawing that stands alone. */
export function make(name: string, attributes: Readonly<Record<string, string | number>> = {}) {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}

/** Lists of fonts end in faces that only measure alike; the first and the kind are enough. */
export function shortFont(list: string): string {
  const names = list.split(',').map((name) => name.trim())
  return [names[0], names.at(-1)].join(', ')
}

/** `3.5px, 2px` times a factor. */
const scaled = (lengths: string, by: number) =>
  lengths.replace(/[\d.]+(px)?/g, (length) => String(parseFloat(length) * by))

/** Collects looks as classes, so that each is written once. */
export class Still {
  readonly #classes = new Map<string, string>()

  /** Rules of all looks so far. */
  get css(): string {
    return [...this.#classes].map(([look, name]) => `.${name}{${look}}`).join('')
  }

  /** A class with these declarations. */
  look(declarations: string): string {
    const name = this.#classes.get(declarations) ?? `s${this.#classes.size}`
    this.#classes.set(declarations, name)
    return name
  }

  /**
   * A copy of an element with all that can be seen in it, or null. `lines` is how many units of the
   * copy one px is for shapes taken from the page's definitions, whose lines keep their width.
   */
  copy(element: Element, lines = 1): Element | null {
    const style = getComputedStyle(element)
    if (style.display === 'none') return null
    const group = GROUPS.has(element.localName)
    if (!group && NOTHING.has(style.fill) && NOTHING.has(style.stroke)) return null
    const copy = make(element.localName)
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name)
      if (value !== null) copy.setAttribute(name, value)
    }
    if (element.localName === 'pattern') copy.id = element.id
    const look = this.#styleOf(element, style, group, lines)
    if (look !== '') copy.setAttribute('class', this.look(look))
    const upper = style.textTransform === 'uppercase'
    for (const child of element.childNodes) {
      if (child instanceof Element) copy.append(this.copy(child, lines) ?? '')
      else if (child.nodeType === Node.TEXT_NODE && !group) {
        const text = child.textContent ?? ''
        copy.append(upper ? text.toLocaleUpperCase(document.documentElement.lang) : text)
      }
    }
    return copy
  }

  #styleOf(element: Element, style: CSSStyleDeclaration, group: boolean, lines: number): string {
    if (group) return style.opacity === '1' ? '' : `opacity:${style.opacity}`
    const text = /^t(ext|span)$/.test(element.localName)
    return Object.entries(text ? { ...LOOKS, ...TEXT_LOOKS } : LOOKS)
      .flatMap(([name, usual]) => {
        const value = style.getPropertyValue(name)
        if (value === usual) return []
        if (name === 'font-family') return `${name}:${shortFont(value)}`
        const scales = element.localName !== 'use' && style.vectorEffect !== 'non-scaling-stroke'
        const kept = !scales && KEPT_WIDTHS.includes(name)
        return `${name}:${kept ? scaled(value, lines) : value}`
      })
      .join(';')
  }
}
