import { make, shortFont, type Still } from './still'

/** How a run of words is set. */
export interface Type {
  /** A custom property of the theme's fonts. */
  readonly face: '--font-serif' | '--font-sans'
  readonly size: number
  readonly leading: number
  readonly weight?: number
  /** CSS colour. */
  readonly colour: string
}

/** A sheet that is filled from top to bottom, with words broken into lines. */
export class Sheet {
  readonly svg = make('g')
  y: number
  readonly #pen = document.createElement('canvas').getContext('2d')
  readonly #root = getComputedStyle(document.documentElement)
  readonly width: number
  readonly margin: number
  readonly rtl: boolean
  readonly #still: Still

  constructor(still: Still, width: number, margin: number, rtl: boolean) {
    this.#still = still
    this.width = width
    this.margin = margin
    this.rtl = rtl
    this.y = margin
  }

  /** The theme's colour of that name. */
  colour(name: string): string {
    return this.#root.getPropertyValue(name).trim()
  }

  #font({ face }: Type): string {
    return shortFont(this.#root.getPropertyValue(face))
  }

  /** Width of words, px. */
  measure(text: string, type: Type): number {
    if (!this.#pen) return text.length * type.size * 0.5
    // With the page's stand-ins: the face itself may not have arrived.
    this.#pen.font = `${type.weight ?? 400} ${type.size}px ${this.#root.getPropertyValue(type.face)}`
    return this.#pen.measureText(text).width
  }

  /** Words that begin `x` px from the sheet's beginning edge, their line's top at `y`. */
  put(text: string, x: number, y: number, type: Type): void {
    const look = `font:${type.weight ?? 400} ${type.size}px ${this.#font(type)};font-family:${this.#font(type)};fill:${type.colour};direction:${this.rtl ? 'rtl' : 'ltr'}`
    const element = make('text', {
      x: this.rtl ? this.width - x : x,
      y: y + type.leading / 2 + type.size * 0.34,
      class: this.#still.look(look),
    })
    element.textContent = text
    this.svg.append(element)
  }

  /** A paragraph in lines as wide as the sheet. */
  paragraph(text: string, type: Type): void {
    const room = this.width - 2 * this.margin
    let line = ''
    const lines: string[] = []
    for (const word of text.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && this.measure(longer, type) > room) {
        lines.push(line)
        line = word
      } else line = longer
    }
    for (const each of [...lines, line]) {
      this.put(each, this.margin, this.y, type)
      this.y += type.leading
    }
  }

  /** Samples with their words, side by side, in as many rows as they need. */
  row(items: readonly { readonly sample: Element | null; readonly text: string }[], type: Type) {
    let x = this.margin
    for (const { sample, text } of items) {
      const [width, height] = ['width', 'height'].map((name) => Number(sample?.getAttribute(name)))
      const lead = sample ? (width ?? 0) + 7 : 0
      const whole = lead + this.measure(text, type)
      if (x > this.margin && x + whole > this.width - this.margin) {
        x = this.margin
        this.y += type.leading
      }
      if (sample) {
        sample.setAttribute('x', String(this.rtl ? this.width - x - (width ?? 0) : x))
        sample.setAttribute('y', String(this.y + (type.leading - (height ?? 0)) / 2))
        this.svg.append(sample)
      }
      this.put(text, x + lead, this.y, type)
      x += whole + 20
    }
    this.y += type.leading
  }
}
