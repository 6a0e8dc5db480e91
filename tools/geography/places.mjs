/** The places of the map: districts, province and points. */
import { distance } from '@turf/distance'
import { multiLineString, polygon } from '@turf/helpers'
import { midpoint } from '@turf/midpoint'
import { nearestPointOnLine } from '@turf/nearest-point-on-line'
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance'

import { DISTRICTS, POINTS, PROVINCE } from './gazetteer.mjs'
import { feature, rightHanded, round } from './write.mjs'

const BORDERS = {
  source: "Who's On First (Mesoshapes), simplified; name and code: OCHA COD-AB gazetteer",
  licence: 'CC0-1.0',
}
/** A mark for a whole district is at most this part of the way to its border, and this far, km. */
const LOOSE = { part: 0.95, most: 9 }
const LOOSE_SETTLEMENT = 0.8

/** @param {import('./districts.mjs').Borders} borders */
export function areas(borders) {
  const members = DISTRICTS.filter((d) => d.within === PROVINCE.id)
  const outline = borders.outline(members.map((d) => `district-${d.id}`))
  const sum = members.reduce((km2, d) => km2 + borders.areaKm2(`district-${d.id}`), 0)
  const province = area({ ...PROVINCE, kind: 'province', areaKm2: round(sum, 0) }, outline)
  const districts = DISTRICTS.map((d) =>
    area(
      { ...d, kind: 'district', areaKm2: round(borders.areaKm2(`district-${d.id}`), 0) },
      borders.rings(`district-${d.id}`),
    ),
  )
  return [province, ...districts]
}

/** Kilometres from a point to the nearest border around it; negative when it lies outside. */
const depthKm = (at, rings) => -pointToPolygonDistance(at, polygon(rings))

/** How loosely a mark for a whole district is known, km. */
const looseKm = (at, rings) =>
  Math.min(LOOSE.most, Math.floor(depthKm(at, rings) * LOOSE.part * 10) / 10)

function area(entry, rings) {
  for (const key of ['at', 'labelAt']) {
    if (depthKm(entry[key], rings) < 0) throw new Error(`${entry.id}: ${key} lies outside`)
  }
  return feature(
    {
      role: 'place',
      within: null,
      certainty: 'approximate',
      ...entry,
      note: { en: entry.note },
      looseKm: looseKm(entry.at, rings),
      ...BORDERS,
    },
    'Polygon',
    rightHanded(rings),
  )
}

/**
 * @param {object[]} raw the gathered points
 * @param {import('./districts.mjs').Borders} borders
 */
export const points = (raw, borders) => POINTS.map((entry) => point(entry, raw, borders))

/** One point feature. A position taken from OpenStreetMap is refused unless `mayBeOsm`. */
export function point(entry, raw, borders, mayBeOsm = false) {
  const { from, nearest, point: placed, note, ...own } = entry
  const found = placed ? { at: place(placed, raw, borders) } : gathered(from, nearest, raw)
  const at = found.at.map((v) => round(v, 5))
  const properties = {
    role: 'place',
    within: null,
    looseKm: own.kind === 'settlement' ? LOOSE_SETTLEMENT : 0,
    ...(placed?.districtAt
      ? { looseKm: looseKm(found.at, borders.rings(`district-${placed.districtAt}`)) }
      : {}),
    ...found.credit,
    ...own,
    at,
    note: note && { en: note },
  }
  if (!mayBeOsm && /ODbL/.test(properties.licence)) {
    throw new Error(`${entry.id}: its position is OpenStreetMap’s`)
  }
  return feature(properties, 'Point', at)
}

function gathered(from, nearest, raw) {
  const { properties, geometry } = raw.find((f) => f.properties.id === from)
  if (!nearest) {
    const fromWof = properties.source === "Who's On First / GeoNames"
    const source = fromWof
      ? `GeoNames ${properties.source_id.replace('geonames:', '')}`
      : properties.source
    const credit = { source, licence: properties.licence.replace(/[ ,].*/, '') }
    return { at: geometry.coordinates, credit }
  }
  const candidate = properties.candidates.find((c) => distance([c.lon, c.lat], nearest) < 0.01)
  if (candidate.source !== "Who's On First / GeoNames")
    throw new Error(`${from}: ${candidate.source}`)
  const id = properties.source_id.match(/geonames:(\d+)/)[1]
  return {
    at: [candidate.lon, candidate.lat],
    credit: { source: `GeoNames ${id}`, licence: 'CC-BY-4.0' },
  }
}

/** A position that no gazetteer gives. */
function place(rule, raw, borders) {
  if (rule.lngLat) return rule.lngLat
  if (rule.districtAt) return DISTRICTS.find((d) => d.id === rule.districtAt).at
  const { from, toBorderOf, with: province } = rule.halfway
  const start = raw.find((f) => f.properties.id === from).geometry.coordinates
  const lines = borders.lines(
    (sides) =>
      sides.some((s) => s.id === `district-${toBorderOf}`) &&
      sides.some((s) => s.province === province),
  )
  const border = nearestPointOnLine(multiLineString(lines), start)
  return midpoint(start, border).geometry.coordinates.map((v) => round(v, 3))
}

export const HEAD = {
  name: 'places',
  licence: 'CC0-1.0 (outlines); each point as it says, most CC-BY-4.0 (GeoNames)',
  source:
    "Outlines: Who's On First, whosonfirst-data-admin-af at 948432c281d6d8b4d3994ce3b938e82b775d9078 (geometry: Mesoshapes), simplified. Points: GeoNames. Boundaries are approximate.",
}
