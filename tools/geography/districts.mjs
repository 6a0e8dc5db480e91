/**
 * District borders: one simplification for all, so that a border between two districts stays one
 * line, then rings, outlines and border lines put together from those lines.
 */
import mapshaper from 'mapshaper'
import { feature, merge, mesh } from 'topojson-client'

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
  return new Borders(topology, Object.values(topology.objects)[0])
}

/** Arcs (shared border lines) and the districts on either side of each. */
export class Borders {
  /**
   * @param {object} topology as TopoJSON, not quantised
   * @param {{ geometries: object[] }} districts its one object
   */
  constructor(topology, districts) {
    this.districts = districts
    this.topology = { ...topology, arcs: rounded(topology.arcs, districts.geometries) }
  }

  #district(id) {
    return this.districts.geometries.find((g) => g.properties.id === id)
  }

  /** A district's area before simplifying, as measured on the ellipsoid. */
  areaKm2(id) {
    return this.#district(id).properties.area_km2
  }

  /** The rings of a district, outer ring first. */
  rings(id) {
    const { type, coordinates } = feature(this.topology, this.#district(id)).geometry
    if (type !== 'Polygon') throw new Error(`${id}: expected one polygon, got a ${type}`)
    return coordinates
  }

  /** The rings of several districts that lie side by side, taken together. */
  outline(ids) {
    const { coordinates } = merge(
      this.topology,
      ids.map((id) => this.#district(id)),
    )
    if (coordinates.length !== 1) throw new Error(`expected one outline, got ${coordinates.length}`)
    return coordinates[0]
  }

  /** Lines along every border whose sides, one or two districts, pass the test. */
  lines(test) {
    const passes = (a, b) => test(a === b ? [a.properties] : [a.properties, b.properties])
    return mesh(this.topology, this.districts, passes).coordinates
  }
}

/** Arcs with fine decimals along the focus districts, and at every node that touches one. */
function rounded(arcs, geometries) {
  const key = (p) => p.map((v) => v.toFixed(6)).join()
  const fine = new Set(
    geometries
      .filter((g) => g.properties.role === 'focus')
      .flatMap((g) => g.arcs.flat(2))
      .map((index) => (index < 0 ? ~index : index)),
  )
  const fineNodes = new Set([...fine].flatMap((i) => [key(arcs[i][0]), key(arcs[i].at(-1))]))
  return arcs.map((arc, i) =>
    arc.map((p) => {
      const decimals = fine.has(i) || fineNodes.has(key(p)) ? DECIMALS.focus : DECIMALS.other
      return p.map((v) => round(v, decimals))
    }),
  )
}
