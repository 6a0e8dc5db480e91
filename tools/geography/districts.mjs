/**
 * District borders: one simplification for all, so that a border between two districts stays one
 * line, then rings, outlines and border lines put together from those lines.
 */
import mapshaper from 'mapshaper'
import { round } from './write.mjs'

/** Metres that a border may move: least where the map lets a reader look closely. */
const TOLERANCE = { focus: 60, neighbour: 250, context: 400 }
const DECIMALS = { focus: 5, other: 4 }

/**
 * @param {object} collection the districts as GeoJSON, with `role` in the properties
 * @returns {Promise<Borders>}
 */
export async function simplifyBorders(collection) {
  const districts = collection.features.filter((f) => f.properties.level === 'district')
  const interval = `role == "focus" ? ${TOLERANCE.focus} : role == "neighbour" ? ${TOLERANCE.neighbour} : ${TOLERANCE.context}`
  const output = await mapshaper.applyCommands(
    `-i in.json -simplify dp variable interval='${interval}' keep-shapes ` +
      '-o out.topojson format=topojson no-quantization',
    { 'in.json': { type: 'FeatureCollection', features: districts } },
  )
  const topology = JSON.parse(output['out.topojson'])
  return new Borders(topology.arcs, Object.values(topology.objects)[0].geometries)
}

/** Arcs (shared border lines) and the districts on either side of each. */
export class Borders {
  constructor(arcs, geometries) {
    this.districts = geometries.map((g) => ({
      properties: g.properties,
      polygons: g.type === 'Polygon' ? [g.arcs] : g.arcs,
    }))
    this.sides = arcs.map(() => [])
    for (const district of this.districts) {
      for (const index of district.polygons.flat(2)) {
        this.sides[index < 0 ? ~index : index].push(district.properties)
      }
    }
    this.arcs = this.#rounded(arcs)
  }

  /** Fine decimals along the focus districts, and at every node that touches one. */
  #rounded(arcs) {
    const key = (p) => p.map((v) => v.toFixed(6)).join()
    const fine = arcs.map((_, i) => this.sides[i].some((side) => side.role === 'focus'))
    const fineNodes = new Set(
      arcs.flatMap((arc, i) => (fine[i] ? [key(arc[0]), key(arc.at(-1))] : [])),
    )
    return arcs.map((arc, i) =>
      arc.map((p) => {
        const decimals = fine[i] || fineNodes.has(key(p)) ? DECIMALS.focus : DECIMALS.other
        return p.map((v) => round(v, decimals))
      }),
    )
  }

  /** A district's area before simplifying, as measured on the ellipsoid. */
  areaKm2(id) {
    return this.districts.find((d) => d.properties.id === id).properties.area_km2
  }

  /** The rings of a district, outer ring first. */
  rings(id) {
    const { polygons } = this.districts.find((d) => d.properties.id === id)
    if (polygons.length !== 1)
      throw new Error(`${id}: expected one polygon, got ${polygons.length}`)
    return polygons[0].map((ring) => closed(ring.map((index) => this.#directed(index))))
  }

  #directed(index) {
    return index < 0 ? [...this.arcs[~index]].reverse() : this.arcs[index]
  }

  /** The outline around several districts: the arcs that only one of them uses, joined. */
  outline(ids) {
    const uses = new Map()
    for (const { properties, polygons } of this.districts) {
      if (!ids.includes(properties.id)) continue
      for (const index of polygons.flat(2)) {
        const arc = index < 0 ? ~index : index
        uses.set(arc, [...(uses.get(arc) ?? []), index])
      }
    }
    const once = [...uses.values()].filter((list) => list.length === 1).flat()
    return joinRings(once.map((index) => this.#directed(index)))
  }

  /** Every border line that passes the test, once. */
  lines(test) {
    return this.arcs.filter((_, i) => test(this.sides[i]))
  }
}

const closed = (parts) => parts.flatMap((part, i) => (i === 0 ? part : part.slice(1)))

/** Directed lines joined head to tail into closed rings. */
function joinRings(parts) {
  const byStart = new Map(parts.map((part) => [String(part[0]), part]))
  const rings = []
  while (byStart.size > 0) {
    const [start] = byStart.keys()
    const ring = []
    for (let part = byStart.get(start); part; part = byStart.get(String(part.at(-1)))) {
      byStart.delete(String(part[0]))
      ring.push(part)
    }
    rings.push(closed(ring))
  }
  return rings
}
