// long because: one subject, and its facts are read side by side
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

import { area } from '@turf/area'
import { booleanClockwise } from '@turf/boolean-clockwise'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { multiLineString, polygon } from '@turf/helpers'
import { nearestPointOnLine } from '@turf/nearest-point-on-line'
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance'
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'

import { feature as written } from './write.mjs'

const FILES = ['places', 'context', 'osm', 'relief'] as const
type File = (typeof FILES)[number]
type Point = [number, number]

interface Props {
  readonly id: string
  readonly role: string
  readonly kind?: string
  readonly rank?: number
  readonly name?: Readonly<Record<string, string>>
  readonly nameSource?: Readonly<Record<string, string>>
  readonly spellings?: readonly string[]
  readonly within?: string | null
  readonly at?: Point
  readonly labelAt?: Point
  readonly certainty?: string
  readonly looseKm?: number
  readonly note?: { readonly en: string }
  readonly source: string
  readonly licence: string
}
type Feat = Feature<Exclude<Feature['geometry'], { type: 'GeometryCollection' }>, Props>

const text = (file: File) =>
  readFileSync(new URL(`../../data/${file}.geojson`, import.meta.url), 'utf8')
const collections = Object.fromEntries(
  FILES.map((file) => [file, JSON.parse(text(file)) as FeatureCollection]),
) as Record<File, FeatureCollection & { licence: string; source: string }>
const features = (file: File) => collections[file].features as Feat[]
const everything = FILES.flatMap((file) => features(file).map((feature) => ({ file, feature })))

const places = [...features('places'), ...features('osm')].filter(
  (f) => f.properties.role === 'place',
)
const byId = new Map(places.map((f) => [f.properties.id, f]))
const ringsOf = (f: Feat | undefined) => (f?.geometry as Polygon).coordinates as Point[][]
const districts = places.filter((f) => f.properties.kind === 'district')
const inPanjshir = districts.filter((f) => f.properties.within === 'panjshir')
const neighbours = features('context').filter((f) => f.properties.role === 'neighbour-district')

/** Every ring, line or point of a geometry as a list of positions. */
function lists({ geometry: g }: Feat): Point[][] {
  switch (g.type) {
    case 'Point':
      return [[g.coordinates as Point]]
    case 'LineString':
    case 'MultiPoint':
      return [g.coordinates as Point[]]
    case 'MultiPolygon':
      return g.coordinates.flat() as Point[][]
    default:
      return g.coordinates as Point[][]
  }
}

const edgesOf = (rings: Position[][]) =>
  rings.flatMap((ring) => ring.slice(1).map((p, i) => ({ from: ring[i]!, to: p })))
const edgeKey = (a: Position, b: Position) => `${a.join()} ${b.join()}`

/** How often each directed edge is used. */
function uses(polygons: Feat[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const { from, to } of polygons.flatMap((f) => edgesOf(ringsOf(f)))) {
    count.set(edgeKey(from, to), (count.get(edgeKey(from, to)) ?? 0) + 1)
  }
  return count
}

const side = (a: Position, b: Position, c: Position) =>
  Math.sign((b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!))

/** Pairs of edges that cross between their ends, from all the lines given. */
function crossings(lines: Position[][]): string[] {
  const seen = new Set<string>()
  const edges = edgesOf(lines)
    .filter(({ from, to }) => {
      const key = [from.join(), to.join()].sort().join(' ')
      return !seen.has(key) && seen.add(key)
    })
    .map(({ from, to }) => ({ from, to, west: Math.min(from[0]!, to[0]!) }))
    .sort((a, b) => a.west - b.west)
  const found: string[] = []
  edges.forEach((e, i) => {
    const east = Math.max(e.from[0]!, e.to[0]!)
    for (let j = i + 1; j < edges.length && edges[j]!.west <= east; j++) {
      const o = edges[j]!
      const apart = side(e.from, e.to, o.from) * side(e.from, e.to, o.to) >= 0
      if (apart || side(o.from, o.to, e.from) * side(o.from, o.to, e.to) >= 0) continue
      found.push(`${edgeKey(e.from, e.to)} x ${edgeKey(o.from, o.to)}`)
    }
  })
  return found
}

const decimals = (value: number) => (String(value).split('.')[1] ?? '').length

describe('outlines', () => {
  it('the seven districts tile Panjshir exactly', () => {
    const count = uses(inPanjshir)
    const alone = [...count.keys()].filter((key) => {
      const [from, to] = key.split(' ')
      return !count.has(`${to!} ${from!}`)
    })
    const outline = uses([byId.get('panjshir')!])
    expect(inPanjshir).toHaveLength(7)
    expect(new Set(alone)).toEqual(new Set(outline.keys()))
  })

  it('no border between districts is drawn twice in the same direction', () => {
    const twice = [...uses([...districts, ...neighbours])].filter(([, times]) => times > 1)
    expect(twice).toEqual([])
  })

  it('no border crosses itself or another', () => {
    expect(crossings([...districts, ...neighbours].flatMap(ringsOf))).toEqual([])
  })

  it('a neighbour shares its border with the focus districts vertex for vertex', () => {
    const count = uses([...districts, ...neighbours])
    const unpaired = [...uses(districts).keys()].filter((key) => {
      const [from, to] = key.split(' ')
      return !count.has(`${to!} ${from!}`)
    })
    expect(unpaired).toEqual([])
  })

  it('every ring is closed and follows the right-hand rule', () => {
    for (const { feature } of everything) {
      const { geometry: g, properties } = feature
      if (g.type !== 'Polygon' && g.type !== 'MultiPolygon') continue
      const polygons = g.type === 'Polygon' ? [g.coordinates] : g.coordinates
      for (const rings of polygons as Point[][][]) {
        rings.forEach((ring, i) => {
          expect(ring.length, properties.id).toBeGreaterThanOrEqual(4)
          expect(ring.at(-1), properties.id).toEqual(ring[0])
          expect(booleanClockwise(ring), `${properties.id}, ring ${i}`).toBe(i > 0)
        })
      }
    }
  })

  it('the inset’s lines do not cross', () => {
    const inset = features('context').filter((f) => /^country/.test(f.properties.role))
    expect(inset.map((f) => f.properties.role).sort()).toEqual([
      'country',
      'country-focus',
      'country-province',
    ])
    expect(crossings(inset.flatMap(lists))).toEqual([])
  })
})

describe('places', () => {
  const ids =
    'panjshir bazarak rukhah anabah shutul dara khenj paryan andarab deh-salah pul-e-hisar ' +
    'bazarak-town rukhah-town anabah-village khenj-town paryan-village deh-salah-town ' +
    'pul-e-hisar-town banu gulbahar jabal-saraj kabul charikar dasht-e-rewat darband malimah ' +
    'abshar khawak-pass anjuman-pass salang-pass dalan-sang anabah-hospital'

  it('has every place that the claims and the map need, each once', () => {
    expect(places).toHaveLength(byId.size)
    expect(ids.split(' ').filter((id) => !byId.has(id))).toEqual([])
  })

  it('every place says what the model reads', () => {
    for (const { geometry, properties: p } of places) {
      expect(['province', 'district', 'settlement', 'pass', 'landmark', 'area']).toContain(p.kind)
      expect(['good', 'approximate', 'uncertain'], p.id).toContain(p.certainty)
      expect(p.name?.en, p.id).toBeTruthy()
      expect(Array.isArray(p.spellings), p.id).toBe(true)
      expect(p.rank, p.id).toBeGreaterThanOrEqual(0)
      expect(p.rank, p.id).toBeLessThanOrEqual(4)
      if (geometry.type === 'Point') expect(p.at, p.id).toEqual(geometry.coordinates)
    }
  })

  it('every place’s `within` exists', () => {
    for (const { properties: p } of places) {
      if (p.within !== null) expect(byId.has(p.within!), `${p.id} within ${p.within!}`).toBe(true)
    }
  })

  it('every mark and name point lies in its district', () => {
    for (const f of places) {
      const { id, at, labelAt, within } = f.properties
      const own = f.geometry.type === 'Polygon' ? f : byId.get(within ?? '')
      if (!own) continue
      for (const p of labelAt ? [at!, labelAt] : [at!]) {
        expect(booleanPointInPolygon(p, polygon(ringsOf(own))), `${id} at ${p.join()}`).toBe(true)
      }
    }
  })

  it('a mark’s looseness never leaves its district', () => {
    for (const f of districts) {
      const { at, looseKm, id } = f.properties
      const toBorder = -pointToPolygonDistance(at!, polygon(ringsOf(f)))
      expect(looseKm, id).toBeGreaterThan(2)
      expect(looseKm, id).toBeLessThan(toBorder)
    }
  })

  it('what is uncertain says why and is drawn loosely', () => {
    const uncertain = places.filter((f) => f.properties.certainty === 'uncertain')
    expect(uncertain.map((f) => f.properties.id).sort()).toEqual(['abshar', 'darband'])
    for (const { properties: p } of uncertain) {
      expect(p.note?.en.length, p.id).toBeGreaterThan(40)
      expect(p.looseKm, p.id).toBeGreaterThanOrEqual(2)
    }
  })

  it('no name is there without its source', () => {
    for (const { feature } of everything) {
      const { name = {}, nameSource = {}, id } = feature.properties
      const others = Object.keys(name).filter((lang) => lang !== 'en')
      expect(Object.keys(nameSource).sort(), id).toEqual(others.sort())
    }
  })

  it('Dari district names are written without short vowels', () => {
    for (const { properties: p } of districts) expect(p.name?.fa, p.id).toMatch(/^[آ-ی ]+$/)
    expect(byId.get('rukhah')?.properties.name?.fa).toBe('رخه')
    expect(byId.get('shutul')?.properties.name?.fa).toBe('شتل')
  })
})

describe('rivers and roads', () => {
  const lineEnds = (role: string) =>
    features('osm')
      .filter((f) => f.properties.role === role)
      .flatMap((f) => lists(f).map((line) => ({ id: f.properties.id, line })))

  it('the valley road and the two main rivers are unbroken', () => {
    for (const id of ['river-panjshir', 'river-andarab', 'road-panjshir-valley']) {
      expect(features('osm').find((f) => f.properties.id === id)?.geometry.type, id).toBe(
        'LineString',
      )
    }
  })

  it('a named tributary meets the river that it flows into', () => {
    const rivers = lineEnds('river')
    const tributaries = ['stream-shutul', 'stream-dara', 'stream-khawak', 'river-panjshir-upper']
    for (const id of [...tributaries, 'river-ghorband-river']) {
      const main = rivers.filter((r) => r.id === 'river-panjshir').map((r) => r.line)
      const ends = rivers
        .filter((r) => r.id === id)
        .flatMap(({ line }) => [line[0]!, line.at(-1)!])
        .map((p) => nearestPointOnLine(multiLineString(main), p).properties.pointDistance)
      expect(Math.min(...ends), id).toBeLessThan(0.02)
    }
  })
})

describe('relief', () => {
  it('has bands from 1,500 to 5,000 m, each inside the one below', () => {
    const bands = features('relief')
    expect(bands.map((f) => f.properties.id)).toEqual(
      [1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000].map((level) => `height-${level}`),
    )
    const areas = bands.map((band) => area(band))
    expect(areas).toEqual([...areas].sort((a, b) => b - a))
  })

  it('says how coarse its grid is', () => {
    expect(collections.relief.source).toMatch(/about 2\.5 km/)
  })
})

describe('the files', () => {
  const limits: Record<File, number> = { places: 5, context: 5, osm: 5, relief: 3 }

  it('no coordinate has more decimals than stated', () => {
    for (const { file, feature } of everything) {
      const { role, id, rank } = feature.properties
      const coarse = file === 'osm' && role !== 'place' && rank !== 1
      const most = /^country/.test(role) ? 2 : coarse ? 4 : limits[file]
      const worst = Math.max(...lists(feature).flat(2).map(decimals))
      expect(worst, `${file}: ${id}`).toBeLessThanOrEqual(most)
    }
  })

  it('every feature says its source and licence, every file too', () => {
    for (const { file, feature } of everything) {
      expect(feature.properties.source, `${file}: ${feature.properties.id}`).toBeTruthy()
      expect(feature.properties.licence, `${file}: ${feature.properties.id}`).toBeTruthy()
    }
    for (const file of FILES) expect(collections[file].licence, file).toBeTruthy()
  })

  it('what comes from OpenStreetMap is in osm.geojson alone', () => {
    for (const { file, feature } of everything) {
      expect(feature.properties.licence === 'ODbL-1.0', feature.properties.id).toBe(file === 'osm')
      if (file !== 'osm') expect(feature.properties.source).not.toMatch(/OpenStreetMap/)
    }
    expect(collections.osm.licence).toBe('ODbL-1.0')
  })

  it('every property is known to the writer, and stands in its order', () => {
    for (const { file, feature } of everything) {
      const { properties, geometry } = feature
      const again = written(properties, geometry.type, geometry.coordinates)
      expect(JSON.stringify(feature), `${file}: ${properties.id}`).toBe(JSON.stringify(again))
    }
  })

  it('ids are unique', () => {
    const ids = everything.map(({ feature }) => feature.properties.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('the bounding boxes are the features’', () => {
    for (const file of FILES) {
      const points = features(file).flatMap(lists).flat()
      const xs = points.map((p) => p[0])
      const ys = points.map((p) => p[1])
      const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
      expect(collections[file].bbox, file).toEqual(box)
    }
  })

  it('together they stay under 70 KB brotli', () => {
    const sizes = FILES.map((file) => brotliCompressSync(text(file)).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(70_000)
  })
})
