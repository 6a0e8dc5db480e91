/** Lines of the land by the ids of `LAYERS`: colour token, width in px, dashes in px. */
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
  selected: ['ink', 4],
}

/**
 * SVG attributes of a layer, as base.css has them on the page (a test compares), for a drawing that is
 * enlarged `scale` times: lines keep their width.
 */
export function layerStyle(id: string, scale: number): string {
  if (id === 'veil') return 'fill="var(--paper)" fill-opacity="var(--veil)" fill-rule="evenodd"'
  const [colour, width, dashes] = LINES[id] ?? []
  if (width === undefined) return `fill="var(--${id.replace('relief', 'height')})"`
  const length = (px: number) => Number((px / scale).toFixed(3))
  return [
    `fill="none" stroke="var(--${colour})" stroke-width="${length(width)}"`,
    dashes ? ` stroke-dasharray="${dashes.map(length).join(' ')}"` : '',
    colour === 'water' ? ' stroke-linecap="round"' : '',
  ].join('')
}
