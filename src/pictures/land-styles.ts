/** Style of one layer of the land. Lengths in px; colours as custom properties of the theme. */
export interface LayerStyle {
  readonly fill?: string
  readonly fillOpacity?: string
  readonly evenOdd?: boolean
  readonly stroke?: string
  readonly width?: number
  readonly dash?: readonly number[]
  readonly roundCaps?: boolean
}

const height = (metres: number): LayerStyle => ({ fill: `var(--height-${String(metres)})` })
const line = (colour: string, width: number, more: LayerStyle = {}): LayerStyle => ({
  stroke: `var(--${colour})`,
  width,
  ...more,
})

/** The land's layers by the ids of `LAYERS`, as base.css has them on the page (a test compares). */
export const LAND_STYLES: Readonly<Record<string, LayerStyle>> = {
  'relief-1500': height(1500),
  'relief-2000': height(2000),
  'relief-2500': height(2500),
  'relief-3000': height(3000),
  'relief-3500': height(3500),
  'relief-4000': height(4000),
  'relief-4500': height(4500),
  'relief-5000': height(5000),
  veil: { fill: 'var(--paper)', fillOpacity: 'var(--veil)', evenOdd: true },
  'neighbour-provinces': line('neighbour-province', 0.9, { dash: [7, 3, 1.4, 3] }),
  roads: line('road', 0.9, { dash: [3.5, 2] }),
  'rivers-1': line('water', 1.6, { roundCaps: true }),
  'rivers-2': line('water', 1, { roundCaps: true }),
  districts: line('district', 0.8),
  focus: line('province', 1.2),
  province: line('province', 2.6),
}

/** The style as SVG attributes, for a drawing that is enlarged `scale` times. */
export function styleAttributes(style: LayerStyle, scale: number): string {
  const { fill = 'none', fillOpacity, evenOdd, stroke, width = 1, dash, roundCaps } = style
  const length = (px: number) => String(Number((px / scale).toFixed(3)))
  return [
    `fill="${fill}"`,
    fillOpacity ? `fill-opacity="${fillOpacity}"` : '',
    evenOdd ? 'fill-rule="evenodd"' : '',
    stroke ? `stroke="${stroke}" stroke-width="${length(width)}"` : '',
    dash ? `stroke-dasharray="${dash.map(length).join(' ')}"` : '',
    roundCaps ? 'stroke-linecap="round"' : '',
  ]
    .filter((one) => one !== '')
    .join(' ')
}
