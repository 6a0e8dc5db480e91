import { COLOURS } from './colours.ts'

/** Lines of the land by their ids on maps: colour token, width in px, dashes in px. */
const LINES: Readonly<
  Record<string, readonly [colour: string, width: number, dashes?: readonly number[]]>
> = {
  'neighbour-provinces': ['neighbour-province', 0.9, [7, 3, 1.4, 3]],
  roads: ['road', 0.9, [3.5, 2]],
  'rivers-1': ['water', 1.6],
  'rivers-2': ['water', 1],
  districts: ['district', 0.8],
  focus: ['province', 1.2],
  province: ['province', 2.6],
  // The selected district, or that of the selected claim.
  chosen: ['ink', 4],
}

/**
 * Presentation properties of a layer, for a drawing that is enlarged `scale` times: lines keep their
 * width.
 */
export function landStyle(id: string, scale = 1): Readonly<Record<string, string | undefined>> {
  if (id === 'veil')
    return { fill: 'var(--paper)', 'fill-opacity': 'var(--veil)', 'fill-rule': 'evenodd' }
  const [colour, width, dashes] = LINES[id] ?? []
  if (width === undefined) return { fill: `var(--${id.replace('relief', 'height')})` }
  const length = (px: number) => String(Number((px / scale).toFixed(3)))
  return {
    fill: 'none',
    stroke: `var(--${colour})`,
    'stroke-width': length(width),
    'stroke-dasharray': dashes?.map(length).join(' '),
    'stroke-linecap': colour === 'water' ? 'round' : undefined,
  }
}

/** The style sheet of the land's shapes, which are in the page's definitions and used by every map. */
export function landCss(): string {
  const heights = Object.keys(COLOURS.light).filter((name) => name.startsWith('height-'))
  const reliefs = heights.map((name) => name.replace('height', 'relief'))
  const rules = [...reliefs, 'veil', ...Object.keys(LINES)].map((id) => {
    const declarations = Object.entries(landStyle(id))
      .filter(([, value]) => value !== undefined && value !== 'none')
      .map(([name, value]) => `${name}: ${value};`)
    return `.geo.${id} { ${declarations.join(' ')} }\n`
  })
  return `.geo { fill: none; stroke-linejoin: round; }\n${rules.join('')}`
}
