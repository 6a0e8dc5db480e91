/**
 * Draws data/*.geojson to PNG files, to look at after a build. Not the product's map.
 *
 *   node tools/geography/preview.mjs <folder to write to> [view ...]
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const DATA = resolve(dirname(fileURLToPath(import.meta.url)), '../../data')
const WIDTH = 1500
/** West, south, east, north. */
const VIEWS = {
  overview: [68.8, 35.02, 70.6, 36.0],
  wide: [68.3, 34.4, 71.0, 36.3],
  centre: [69.2, 35.12, 69.72, 35.45],
  paryan: [69.7, 35.4, 70.35, 35.95],
  andarab: [68.85, 35.4, 69.75, 35.9],
  dara: [69.5, 35.03, 70.05, 35.42],
  inset: [60.3, 29.2, 75, 38.6],
}
const HEIGHTS = {
  1500: '#F2EDE0',
  2000: '#EDE7D8',
  2500: '#E7E0D0',
  3000: '#E0D8C8',
  3500: '#D9D0C0',
  4000: '#D2C9BA',
  4500: '#CBC3B5',
  5000: '#C5BEB2',
}

const read = (name) => JSON.parse(readFileSync(join(DATA, `${name}.geojson`), 'utf8')).features
const all = ['relief', 'context', 'osm', 'places'].flatMap(read)
const mercator = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))

function projection([west, south, east, north]) {
  const scale = WIDTH / (((east - west) * Math.PI) / 180)
  const top = mercator(north)
  return {
    height: Math.round((top - mercator(south)) * scale),
    at: ([lng, lat]) => [((lng - west) * Math.PI * scale) / 180, (top - mercator(lat)) * scale],
    pxPerKm: scale / 6371 / Math.cos((((south + north) / 2) * Math.PI) / 180),
  }
}

function pathOf({ type, coordinates }, at) {
  const line = (l) =>
    `M${l
      .map((p) =>
        at(p)
          .map((v) => v.toFixed(1))
          .join(),
      )
      .join('L')}`
  const depth = { LineString: 0, Polygon: 1, MultiLineString: 1, MultiPolygon: 2 }[type]
  return (depth === 0 ? [coordinates] : coordinates.flat(depth - 1)).map(line).join('')
}

/** The drawing of one view, in the order of painting. */
function draw(view) {
  const { height, at, pxPerKm } = projection(VIEWS[view])
  const shown = all.filter((f) => /^country/.test(f.properties.role) === (view === 'inset'))
  const of = (role) => shown.filter((f) => f.properties.role === role)
  const pen = penFor(at, pxPerKm)
  const shapes = of('place').filter((f) => f.geometry.type === 'Polygon')
  const points = of('place').filter((f) => f.geometry.type === 'Point')
  const parts = [
    of('height').map((f) => pen.fill(f, HEIGHTS[f.properties.level])),
    of('neighbour-district').map((f) => pen.line(f, '#e6ddcc', 3)),
    of('district-border').map((f) => pen.line(f, '#BDB3A1', 1, '2 3')),
    of('province-border').map((f) => pen.line(f, '#8A8273', 1.2, '8 3 2 3')),
    of('river').map((f) => pen.line(f, '#6C8FA6', [0, 2.6, 1.7, 1.1, 0.7][f.properties.rank])),
    of('road').map((f) => pen.line(f, '#9C8F7B', [0, 1.8, 1.3, 0.9][f.properties.rank])),
    shapes.map((f) => pen.line(f, '#2B2822', f.properties.kind === 'province' ? 2 : 0.8)),
    of('country').map((f) => pen.line(f, '#24211C', 2)),
    of('country-province').map((f) => pen.line(f, '#8A8273', 1)),
    of('country-focus').map((f) => pen.fill(f, '#B35713')),
    of('peak').map((f) => pen.peak(f.properties, f.geometry.coordinates)),
    of('neighbour-province').map((f) => pen.name(f.properties.at, f.properties, 14, '#5D574C')),
    of('place').map((f) => pen.halo(f.properties)),
    shapes.map((f) => pen.dot(f.properties.at, 5, '#B35713')),
    shapes.map((f) => pen.name(f.properties.labelAt, f.properties, 20, '#24211C')),
    points.map((f) => pen.point(f.properties)),
  ]
  const style = 'display:block;background:#F8F5EC'
  const size = `width="${WIDTH}" height="${height}" font-family="serif" style="${style}"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${parts.flat().join('\n')}</svg>`
  return { height, svg }
}

/** Marks and words of the drawing, as SVG. */
function penFor(at, pxPerKm) {
  const text = (p, words, size, colour, extra = '') => {
    const [x, y] = at(p)
    const casing = 'stroke="#FBF8F1" stroke-width="3" paint-order="stroke"'
    return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" ${casing} ${extra}>${words}</text>`
  }
  const dot = (p, r, colour) => {
    const [x, y] = at(p)
    return `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}" stroke="#FBF8F1"/>`
  }
  return {
    dot,
    fill: (f, colour) =>
      `<path d="${pathOf(f.geometry, at)}" fill="${colour}" fill-rule="evenodd"/>`,
    line: (f, colour, width, dashes = 'none') =>
      `<path d="${pathOf(f.geometry, at)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dashes}" stroke-linejoin="round"/>`,
    halo: ({ at: p, looseKm }) => {
      const [x, y] = at(p)
      return `<circle cx="${x}" cy="${y}" r="${looseKm * pxPerKm}" fill="none" stroke="#24211C" stroke-dasharray="2 4"/>`
    },
    peak: ({ name, ele, rank }, p) =>
      text(p, `▲ ${name?.en ?? ''} ${ele}`, 11, rank === 1 ? '#5D574C' : '#a98'),
    name: (p, { name }, size, colour) =>
      text(p, name.en, size, colour, 'text-anchor="middle" dominant-baseline="middle"'),
    point: ({ at: p, name, rank }) =>
      dot(p, 4, '#24211C') + text(p, `&#160;&#160;${name.en}`, 12, rank > 2 ? '#987' : '#24211C'),
  }
}

const [folder, ...asked] = process.argv.slice(2)
if (!folder) {
  console.error('usage: node tools/geography/preview.mjs <folder to write to> [view ...]')
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
for (const view of asked.length > 0 ? asked : Object.keys(VIEWS)) {
  const { svg, height } = draw(view)
  const page = resolve(folder, `${view}.html`)
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><body style="margin:0">${svg}`)
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars']
  const shot = [
    `--window-size=${WIDTH},${height}`,
    `--screenshot=${resolve(folder, `${view}.png`)}`,
  ]
  execFileSync('chromium', [...flags, ...shot, `file://${page}`], { stdio: 'ignore' })
  console.log(resolve(folder, `${view}.png`))
}
