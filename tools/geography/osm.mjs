/** What comes from OpenStreetMap: rivers, roads, peaks and two points. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { distance } from '@turf/distance'

import {
  components,
  geometryOf,
  joined,
  lengthKm,
  linesOf,
  noded,
  simplified,
  withoutStubs,
} from './lines.mjs'
import { feature, round } from './write.mjs'

const SOURCE = 'OpenStreetMap, August 2021, in tokenless-tiles/afghanistan'
const LICENCE = 'ODbL-1.0'
const credit = { source: SOURCE, licence: LICENCE }

/** West, south, east, north: lines are cut off where the elevation grid ends; south, at Kabul. */
const BOX = [68.587, 34.45, 70.737, 36.237]
/** Metres that lines may move, by rank of the river or road. */
const TOLERANCE = { 1: 60, 2: 100, 3: 100, 4: 120 }
const DECIMALS = { 1: 5, 2: 4, 3: 4, 4: 4 }

/**
 * Rivers with a name, by the id of their record. `rank` 1 shows at every zoom, 4 only near;
 * `labelAt` is where an overview has room for the name.
 * The upper Panjshir and the three streams have no name in OpenStreetMap. A Dari name is
 * OpenStreetMap's unless `faSource` says where it was read; in the Salang River's, the ezafe that
 * is missing there was added.
 */
const RIVERS = {
  'river-panjshir': {
    en: 'Panjshir River',
    fa: 'دریای پنجشیر',
    faSource: 'tourism.gov.af',
    rank: 1,
    labelAt: [69.665, 35.386],
  },
  'river-andarab': {
    en: 'Andarab River',
    fa: 'دریای اندراب',
    rank: 1,
    labelAt: [69.385, 35.66],
  },
  'river-panjshir-upper': { en: 'Upper Panjshir', rank: 2 },
  'river-ghorband-river': { en: 'Ghorband River', fa: 'غوربند', rank: 2 },
  'river-salang-river': { en: 'Salang River', fa: 'دریای سالنگ', rank: 2 },
  'river-kabul-river': { en: 'Kabul River', rank: 2, leastKm: 20 },
  'river-kunduz-river': { en: 'Kunduz River', fa: 'رود کندوز', rank: 2 },
  'river-surkhab-river': { en: 'Surkhab River', fa: 'رود سرخ‌آب', rank: 2 },
  'stream-shutul': { en: 'Shutul stream', rank: 3 },
  'stream-dara': { en: 'Dara stream', rank: 3 },
  'stream-khawak': { en: 'Khawak stream', rank: 3 },
  'river-ghari-ab-stream': { en: 'Ghari Ab stream', fa: 'رود غری آب', rank: 3 },
  'river-namak-stream': { en: 'Namak stream', fa: 'درۀ نامک', rank: 3 },
  'river-khinjan-stream': { en: 'Khinjan stream', fa: 'درۀ خنجان', rank: 3 },
  'river-bajgah-stream': { en: 'Bajgah stream', fa: 'درۀ باجگه', rank: 3 },
  'river-darya-ye-pamaher': { en: 'Darya-ye Pamaher', rank: 3 },
  'river-nijrab-river': { en: 'Nijrab River', rank: 3 },
  'river-alishang-river': { en: 'Alishang River', fa: 'دریای علیشنگ', rank: 3 },
  'river-alingar-river': { en: 'Alingar River', fa: 'دریای علینگار', rank: 3 },
  'river-nuristan-river': { en: 'Nuristan River', rank: 3 },
  'river-kokcha-river': { en: 'Kokcha River', fa: 'رودخانه کوکچه', rank: 3 },
  'river-munjan-stream': { en: 'Munjan stream', rank: 3 },
  'river-bangi-river': { en: 'Bangi River', rank: 3 },
}
/** Unnamed waters: how long one must be to stay, inside the districts of the map and elsewhere. */
const OTHER_RIVERS = { id: 'rivers-other', rank: 3, insideKm: 0.2, elsewhereKm: 12 }
const STREAMS = { id: 'streams-core', rank: 4, insideKm: 4.5, elsewhereKm: Infinity }
/** Unnamed waters south of this latitude go. */
const SOUTH_OF_MAP = 34.68
/** Waters that reach no named river stay only if they make at least this much together, km. */
const APART_KM = 9

const ROADS = {
  'road-panjshir-valley': { en: 'Panjshir valley road', rank: 1 },
  'road-salang-highway': { en: 'Salang highway', rank: 2 },
  'road-andarab-valley': { en: 'Andarab valley road', rank: 2 },
  'road-khawak': { en: 'Khawak road', rank: 3 },
  'road-khawak-east': { en: 'Khawak road, Panjshir side', rank: 3 },
  'road-dara': { en: 'Dara road', rank: 3 },
  'road-darband': { en: 'Darband road', rank: 3 },
  'road-ghorband': { en: 'Ghorband road', rank: 3 },
  'road-kapisa': { en: 'Gulbahar and Kapisa road', rank: 3 },
}
/** Pieces that the named roads lack: from the valley road to Gulbahar, and beyond Anjuman Pass. */
const ROAD_PIECES = [
  { from: 'roads-other-primary', to: 'road-kapisa', within: [69.285, 35.1, 69.312, 35.16] },
  { from: 'roads-other-secondary', to: 'road-anjuman', within: [70.25, 35.8, 70.75, 36.1] },
]
const ANJUMAN_ROAD = { en: 'Anjuman road', rank: 3 }

/** Summits: rank 1 in an overview, 2 near. Chosen for height and so that labels find room. */
const PEAKS = {
  'peak-011': {
    rank: 1,
    en: 'Mir Samir',
    fa: 'میرسمیر',
    note: 'Height as in OpenStreetMap; 5,809 m is often printed.',
  },
  'peak-003': { rank: 1 },
  'peak-015': { rank: 1 },
  'peak-018': { rank: 1 },
  'peak-019': { rank: 1 },
  'peak-031': { rank: 1 },
  'peak-039': { rank: 1 },
  'peak-040': { rank: 1 },
  'peak-055': { rank: 1 },
  'peak-058': { rank: 1 },
  'peak-059': { rank: 1 },
  'peak-063': { rank: 1 },
  'peak-067': { rank: 1 },
  'peak-085': { rank: 1 },
  'peak-048': { rank: 2 },
  'peak-056': { rank: 2 },
  'peak-120': { rank: 2 },
  'peak-129': { rank: 2 },
  'peak-099': { rank: 2, en: 'Koh-e Akhtash', fa: 'کوه اختاش' },
  'peak-127': { rank: 2, en: 'Koh-e Hindukush', fa: 'کوه هندوکش' },
  'peak-139': { rank: 2, en: 'Koh-e Shahr-e Biland' },
  'peak-144': { rank: 2, en: 'Koh-e Karataz' },
}

const nameOf = ({ en, fa }) => (en ? (fa ? { en, fa } : { en }) : undefined)
const nameSourceOf = ({ fa, faSource = 'OpenStreetMap, August 2021' }) =>
  fa ? { fa: faSource } : undefined

/** @param {object[]} raw river features @param {object[]} districts polygons of the map's own */
export async function rivers(raw, districts) {
  const chosen = raw.flatMap((f) => {
    const { id } = f.properties
    if (RIVERS[id]) {
      const all = linesOf(f, id, TOLERANCE[RIVERS[id].rank])
      return all.filter(({ points }) => lengthKm(points) >= (RIVERS[id].leastKm ?? 0))
    }
    const rule = [OTHER_RIVERS, STREAMS].find((r) => r.id === id)
    if (!rule) return []
    return linesOf(f, id, TOLERANCE[rule.rank]).filter(({ points }) => {
      const middle = points[points.length >> 1]
      if (middle[1] < SOUTH_OF_MAP) return false
      const isInside = districts.some((district) => booleanPointInPolygon(middle, district))
      return lengthKm(points) >= (isInside ? rule.insideKm : rule.elsewhereKm)
    })
  })
  const joinedUp = components(withoutStubs(noded(withoutTwins(bridged(chosen))))).filter(
    (group) =>
      group.some(({ id }) => RIVERS[id]) ||
      group.reduce((sum, { points }) => sum + lengthKm(points), 0) >= APART_KM,
  )
  const lines = await simplified(joinedUp.flat(), BOX)
  const table = { ...RIVERS, [OTHER_RIVERS.id]: OTHER_RIVERS, [STREAMS.id]: STREAMS }
  return features('river', lines, table)
}

/** The Andarab River is named in two pieces with gaps of 0.2 and 1 km: straight lines fill them. */
function bridged(lines) {
  const pieces = lines.filter(({ id }) => id === 'river-andarab')
  const ends = pieces.flatMap(({ points }, i) => [points[0], points.at(-1)].map((p) => ({ p, i })))
  const loose = ends.filter(({ p, i }) => !ends.some((e) => e.i !== i && distance(e.p, p) < 0.01))
  const bridges = []
  for (const a of loose) {
    for (const b of loose) {
      if (a.i < b.i && distance(a.p, b.p) < 1.1) {
        bridges.push({ id: 'river-andarab', tolerance: TOLERANCE[1], points: [a.p, b.p] })
      }
    }
  }
  if (bridges.length !== 2) throw new Error(`Andarab River: expected 2 gaps, got ${bridges.length}`)
  return [...lines, ...bridges]
}

/** Of two channels between the same ends, shorter than 2 km, the longer goes. */
function withoutTwins(lines) {
  const key = ({ id, points }) => [id, ...[points[0], points.at(-1)].map(String).sort()].join(' ')
  const best = new Map()
  for (const line of lines) {
    const k = key(line)
    const length = lengthKm(line.points)
    if (length < 8 && best.has(k) && lengthKm(best.get(k).points) <= length) continue
    best.set(length < 8 ? k : `${k} ${best.size}`, line)
  }
  return [...best.values()]
}

/** @param {object[]} raw road features */
export async function roads(raw) {
  const named = raw.flatMap((f) => {
    const road = ROADS[f.properties.id]
    return road ? linesOf(f, f.properties.id, TOLERANCE[road.rank]) : []
  })
  const pieces = ROAD_PIECES.flatMap(({ from, to, within: [w, s, e, n] }) =>
    linesOf(
      raw.find((f) => f.properties.id === from),
      to,
      TOLERANCE[3],
    ).filter(({ points }) => points.every(([x, y]) => x >= w && x <= e && y >= s && y <= n)),
  )
  const lines = await simplified(noded([...named, ...pieces]), BOX)
  return features('road', lines, { ...ROADS, 'road-anjuman': ANJUMAN_ROAD })
}

function features(role, lines, table) {
  return Object.entries(table).flatMap(([id, entry]) => {
    const parts = joined(lines, id, DECIMALS[entry.rank])
    if (parts.length === 0) return []
    const { type, coordinates } = geometryOf(parts)
    const properties = {
      id,
      role,
      rank: entry.rank,
      name: nameOf(entry),
      nameSource: nameSourceOf(entry),
      labelAt: entry.labelAt && nearestVertex(parts.flat(), entry.labelAt),
    }
    return [feature({ ...properties, ...credit }, type, coordinates)]
  })
}

const nearestVertex = (points, to) =>
  points.reduce((best, p) => (distance(p, to) < distance(best, to) ? p : best))

/** @param {object[]} raw peak features */
export function peaks(raw) {
  return Object.entries(PEAKS).map(([id, entry]) => {
    const { properties, geometry } = raw.find((f) => f.properties.id === id)
    const note = entry.note && { en: entry.note }
    const own = {
      id,
      role: 'peak',
      rank: entry.rank,
      name: nameOf(entry),
      nameSource: nameSourceOf(entry),
    }
    const at = geometry.coordinates.map((v) => round(v, 4))
    return feature({ ...own, note, ele: properties.elevation_m, ...credit }, 'Point', at)
  })
}

export const HEAD = {
  name: 'osm',
  licence: 'ODbL-1.0',
  attribution: '© OpenStreetMap contributors',
  source:
    'OpenStreetMap, Geofabrik extract of Afghanistan, August 2021, through the vector tiles of tokenless-tiles/afghanistan at 2fc941bdd8ef7c249385619d34039935fbd68f35; chosen, joined and simplified. This file, and what is derived from it, stays under the Open Database License 1.0.',
}
export { credit as osmCredit }
