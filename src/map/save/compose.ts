import { facesFor } from './fonts'
import { type Lines, linesOf, type Shown } from './lines'
import { shapesFor } from './shapes'
import { Sheet, type Type } from './sheet'
import { mapOf } from './map-views'
import { make, Still } from './still'

const MARGIN = 16

/** Samples and words of the key line on the page, which is short where the page is narrow. */
function legend(sheet: Sheet, still: Still): void {
  const ink = sheet.colour('--ink')
  const type: Type = { face: '--font-sans', size: 12, leading: 24, colour: ink }
  const items: { sample: Element | null; text: string }[] = []
  for (const entry of document.querySelectorAll('.app ul.key > li:not(.operable, .counted)'))
    for (const node of entry.childNodes) {
      const last = items.at(-1)
      if (node instanceof SVGElement) items.push({ sample: still.copy(node), text: '' })
      else if (last) {
        const seen = node instanceof HTMLElement && node.checkVisibility() ? node.innerText : ''
        const words = node instanceof Text ? node.data : seen
        last.text = `${last.text} ${words}`.replace(/\s+/g, ' ').trim()
      }
    }
  sheet.row(items, type)
  sheet.y += 4
}

function header(sheet: Sheet, lines: Lines): void {
  const serif = { face: '--font-serif', colour: sheet.colour('--ink') } as const
  const quiet = { face: '--font-sans', colour: sheet.colour('--muted') } as const
  sheet.paragraph(lines.title, { ...serif, size: 22, leading: 28, weight: 600 })
  sheet.paragraph(lines.caution, { ...serif, size: 15, leading: 20 })
  sheet.y += 6
  sheet.paragraph(lines.moment, { ...serif, size: 18, leading: 24, weight: 600 })
  sheet.paragraph(lines.view, { ...quiet, size: 12, leading: 16 })
  sheet.y += 10
}

function footer(sheet: Sheet, still: Still, lines: Lines, address: string): void {
  const quiet: Type = {
    face: '--font-sans',
    size: 12,
    leading: 16,
    colour: sheet.colour('--muted'),
  }
  sheet.y += 10
  if (lines.beside !== '') {
    sheet.paragraph(lines.beside, { ...quiet, colour: sheet.colour('--ink'), leading: 18 })
    sheet.y += 6
  }
  legend(sheet, still)
  sheet.y += 6
  sheet.paragraph(lines.credits, quiet)
  sheet.paragraph(address, quiet)
  sheet.y += MARGIN - 4
}

/** A drawing that stands alone, with its size in px. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/**
 * The present view with its words around it. What is on the page is drawn, whoever draws the map:
 * the drawn one is there under the moving one too. Throws when there is no map.
 */
export async function pictureOf(shown: Shown): Promise<Picture> {
  const map = document.querySelector('.map-region > .map')
  if (!map) throw new Error('no map on the page')
  const still = new Still()
  const drawing = mapOf(map, still)
  const width = Number(drawing.getAttribute('width'))
  const lines = linesOf(shown)
  const sheet = new Sheet(still, width, MARGIN, shown.language.dir === 'rtl')
  header(sheet, lines)
  drawing.setAttribute('y', String(sheet.y))
  const [top, bottom] = [sheet.y, sheet.y + Number(drawing.getAttribute('height'))]
  sheet.y = bottom
  const { origin, pathname, search } = location
  footer(sheet, still, lines, origin + pathname + search)

  const height = Math.ceil(sheet.y)
  const size = { width, height, viewBox: `0 0 ${width} ${height}` }
  const svg = make('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img' })
  svg.setAttribute('lang', shown.language.lang)
  const title = make('title')
  title.textContent = `${lines.title}. ${lines.moment}`
  const desc = make('desc')
  desc.textContent = [lines.caution, lines.view, lines.contradicted, lines.beside].join(' ')
  const style = make('style')
  style.textContent = (await facesFor(still.css)) + still.css
  const paper = make('rect', { width, height, fill: sheet.colour('--paper') })
  const rules = make('path', {
    d: `M0 ${top}H${width}M0 ${bottom}H${width}`,
    stroke: sheet.colour('--ink'),
  })
  svg.append(title, desc, style, shapesFor(drawing), paper, drawing, rules, sheet.svg)
  return { svg: new XMLSerializer().serializeToString(svg), width, height }
}
