/**
 * Marching squares: the closed rings around all that is at least as high as a level, on a grid of
 * numbers. Rings run with the high side on their left, so outer rings are anticlockwise when y
 * grows upwards.
 */

/**
 * The segments of one cell, by which of its corners are high: bit 1 south-west, 2 south-east,
 * 4 north-east, 8 north-west. Edges: S, E, N, W. Each pair runs from one edge to the other with
 * the high corner on the left.
 */
const SEGMENTS = {
  1: ['SW'],
  2: ['ES'],
  3: ['EW'],
  4: ['NE'],
  6: ['NS'],
  7: ['NW'],
  8: ['WN'],
  9: ['SN'],
  11: ['EN'],
  12: ['WE'],
  13: ['SE'],
  14: ['WS'],
}
/** Two opposite corners high: joined when the cell's middle is high, else apart. */
const SADDLES = {
  5: { joined: ['NW', 'SE'], apart: ['SW', 'NE'] },
  10: { joined: ['WS', 'EN'], apart: ['ES', 'WN'] },
}

function cellSegments(corners, level) {
  const bits = corners.reduce((sum, value, i) => sum + (value >= level ? 1 << i : 0), 0)
  const saddle = SADDLES[bits]
  if (!saddle) return SEGMENTS[bits] ?? []
  const middle = corners.reduce((sum, value) => sum + value, 0) / 4
  return middle >= level ? saddle.joined : saddle.apart
}

/**
 * @param {number[][]} rows grid rows from south to north, columns from west to east
 * @param {number} level
 * @returns {[number, number][][]} closed rings in grid units: x along columns, y along rows
 */
export function rings(rows, level) {
  const width = rows[0].length
  const height = rows.length
  const low = -1e6
  const value = (x, y) => (x < 0 || y < 0 || x >= width || y >= height ? low : rows[y][x])
  const next = new Map()
  const points = new Map()
  for (let y = -1; y < height; y++) {
    for (let x = -1; x < width; x++) {
      const corners = [value(x, y), value(x + 1, y), value(x + 1, y + 1), value(x, y + 1)]
      for (const [from, to] of cellSegments(corners, level)) {
        const [a, b] = [from, to].map((edge) => crossing(edge, x, y, corners, level))
        points.set(a.key, a.at)
        points.set(b.key, b.at)
        next.set(a.key, b.key)
      }
    }
  }
  return chains(next).map((keys) => keys.map((key) => clamp(points.get(key), width, height)))
}

/** Where the level crosses one edge of a cell. An edge has the same key from both its cells. */
function crossing(edge, x, y, [sw, se, ne, nw], level) {
  const part = (a, b) => (level - a) / (b - a)
  switch (edge) {
    case 'S':
      return { key: `h${x},${y}`, at: [x + part(sw, se), y] }
    case 'N':
      return { key: `h${x},${y + 1}`, at: [x + part(nw, ne), y + 1] }
    case 'W':
      return { key: `v${x},${y}`, at: [x, y + part(sw, nw)] }
    default:
      return { key: `v${x + 1},${y}`, at: [x + 1, y + part(se, ne)] }
  }
}

function chains(next) {
  const out = []
  while (next.size > 0) {
    const [first] = next.keys()
    const chain = [first]
    for (let key = next.get(first); next.delete(chain.at(-1)), key !== first; key = next.get(key)) {
      chain.push(key)
    }
    out.push([...chain, first])
  }
  return out
}

const clamp = ([x, y], width, height) => [
  Math.max(0, Math.min(width - 1, x)),
  Math.max(0, Math.min(height - 1, y)),
]
