import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Feature, FeatureCollection, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../claims/types'
import { flawsOf } from '../../../tools/translations/lint'
import { filesOf } from '../files'
import { SEPARATOR } from './claims-csv'
import { dataFiles, schemaFile } from './exports'
import { COLUMN_NOTES } from './readme-columns'
import { parseCsv, unguarded } from './testing/parse-csv'
import { DATA, SCHEMAS, siteWith } from './testing/site'

const site = siteWith()
const textOf = (name: string) =>
  dataFiles(site)
    .find(({ path }) => path === `data/${name}`)!
    .content()

interface PublishedDate {
  readonly edtf: string
  readonly earliest: string | null
  readonly latest: string | null
}
interface Published {
  readonly id: string
  readonly url: string
  readonly said: PublishedDate
  readonly about: PublishedDate
  readonly [field: string]: unknown
}
const json = JSON.parse(textOf('claims.json')) as {
  readonly version: string
  readonly claims: readonly Published[]
}
const [head = [], ...cells] = parseCsv(textOf('claims.csv'))
const rows = cells.map((row) =>
  Object.fromEntries(head.map((name, i) => [name, unguarded(row[i]!)])),
)
const points = JSON.parse(textOf('claims.geojson')) as FeatureCollection
const ids = DATA.claims.map(({ id }) => id)

const schema = JSON.parse(schemaFile(site, SCHEMAS).content()) as object
const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema)

it('every file is registered, under data/', () => {
  const paths = filesOf(site).map(({ path }) => path)
  for (const name of [
    'claims.json',
    'claims.csv',
    'claims.geojson',
    'places.geojson',
    'README.txt',
  ])
    expect(paths).toContain(`data/${name}`)
})

it('every claim stands in every format, in the data’s order', () => {
  expect(json.claims.map(({ id }) => id)).toEqual(ids)
  expect(rows.map(({ id }) => id)).toEqual(ids)
  expect(points.features.map(({ id }) => id)).toEqual(ids)
})

it('every file says its version, date and licence', () => {
  const { version, date } = DATA.story.edition
  for (const { path, content } of [...dataFiles(site), schemaFile(site, SCHEMAS)]) {
    const text = content()
    for (const fact of [version, date]) expect(text, path).toContain(fact)
    expect(text, path).toMatch(/CC-BY-4\.0|CC BY 4\.0/)
  }
})

it('README.txt says in each language what every column of claims.csv holds', () => {
  expect(COLUMN_NOTES.flatMap(([columns]) => columns).toSorted()).toEqual(head.toSorted())
  const readme = textOf('README.txt')
  for (const [columns, notes] of COLUMN_NOTES) {
    for (const lang of DATA.story.languages) {
      const names = columns.join(', ')
      expect(readme).toContain(`${lang === 'en' ? names : `\u2068${names}\u2069`}: ${notes[lang]}`)
    }
    expect(flawsOf('fa', notes.fa)).toEqual([])
    expect(flawsOf('ps', notes.ps)).toEqual([])
  }
})

describe('claims.json', () => {
  it('holds to the schema published beside it', () => {
    expect(validate(json), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  })

  it.each([
    ['an hour without an offset', { said: { earliest: '2021-09-03T12:00' } }],
    ['a side that is only an id', { side: 'nrf' }],
    ['an unplaced claim with a place', { precision: 'unplaced' }],
    ['a field that nothing explains', { truth: 1 }],
  ])('the schema refuses %s', (_what, change) => {
    const placed = json.claims.find(({ place }) => place !== null)!
    const said = { ...placed.said, ...(change as Partial<Published>).said }
    expect(validate({ ...json, claims: [{ ...placed, ...change, said }] })).toBe(false)
  })

  it('says what every field of a claim means', () => {
    const { $defs } = schema as { $defs: { claim: { properties: Record<string, object> } } }
    const { properties } = $defs.claim
    for (const field of new Set(json.claims.flatMap((claim) => Object.keys(claim))))
      expect(JSON.stringify(properties[field]), field).toMatch(/"description"|"\$ref"/)
  })

  it('loses nothing of a claim', () => {
    DATA.claims.forEach(({ side, speakers, place, sources, ...rest }, i) => {
      const ids = (list: readonly string[]) => list.map((id) => ({ id }))
      expect(json.claims[i]).toMatchObject({
        ...rest,
        side: { id: side },
        speakers: ids(speakers),
        place: place === null ? null : { id: place },
        sources: ids(sources),
      })
    })
  })
})

it('no date is given an hour that it does not have', () => {
  const hour = /T\d{2}:/
  DATA.claims.forEach((claim, i) => {
    for (const clock of ['said', 'about'] as const) {
      const { earliest, latest } = json.claims[i]![clock]
      const { edtf, by } = { by: undefined, ...claim[clock] }
      if (hour.test(edtf)) expect(earliest).toMatch(hour)
      else {
        expect(earliest ?? '', claim.id).not.toMatch(hour)
        if (by === undefined) expect(latest ?? '', claim.id).not.toMatch(hour)
      }
      expect(rows[i]![`${clock}_earliest`]).toBe(earliest ?? '')
      expect(rows[i]![`${clock}_latest`]).toBe(latest ?? '')
      expect(points.features[i]!.properties![clock]).toEqual(json.claims[i]![clock])
    }
  })
})

describe('claims.csv', () => {
  it('keeps its columns in order, and Dari as it is', () => {
    expect(head.slice(0, 4)).toEqual(['id', 'url', 'side_id', 'side'])
    expect(new Set(head).size).toBe(head.length)
    expect(rows.some(({ place_fa }) => place_fa === 'پنجشیر')).toBe(true)
    for (const row of cells) expect(row).toHaveLength(head.length)
  })

  it('lists can be taken apart again', () => {
    DATA.claims.forEach((claim, i) => {
      const parts = (column: string) => rows[i]![column]!.split(SEPARATOR).filter(Boolean)
      expect(parts('source_ids')).toEqual(claim.sources)
      expect(parts('source_urls')).toHaveLength(claim.sources.length)
      expect(parts('source_publishers')).toHaveLength(claim.sources.length)
      expect(parts('speakers')).toHaveLength(claim.speakers.length)
      expect(parts('relations').map((link) => link.split(' ').at(-1))).toEqual(
        claim.relations.map(({ to }) => to),
      )
    })
  })

  it('a claim that begins like a formula is not run', () => {
    const hostile = { ...DATA.claims[0]!, summary: { en: '=HYPERLINK("x","y")' } }
    const files = dataFiles(siteWith([{ ...hostile, relations: [] }]))
    const csv = files.find(({ path }) => path.endsWith('.csv'))!.content()
    expect(csv).toContain(`"'=HYPERLINK(""x"",""y"")"`)
  })
})

describe('GeoJSON', () => {
  const has = ({ geometry }: Feature) => (geometry as Feature['geometry'] | null) !== null
  const without = (test: (claim: Claim) => boolean) => DATA.claims.filter(test).map(({ id }) => id)
  const idsOf = (features: readonly Feature[]) => features.map(({ id }) => id)

  it('claims without a place and on the whole province have no geometry, and say why', () => {
    const unplaced = without(({ precision }) => precision === 'unplaced')
    const whole = without(({ precision }) => precision === 'province')
    expect(unplaced.length).toBeGreaterThan(0)
    expect(whole.length).toBeGreaterThan(0)
    const flagged = (name: string) =>
      idsOf(points.features.filter(({ properties }) => properties![name] === true))
    expect(flagged('unplaced')).toEqual(unplaced)
    expect(flagged('wholeProvince')).toEqual(whole)
    const bare = idsOf(points.features.filter((feature) => !has(feature)))
    expect(new Set(bare)).toEqual(new Set([...unplaced, ...whole]))
  })

  it('every point says how loosely it is known, and whose it is', () => {
    for (const { properties } of points.features.filter(has)) {
      expect(properties!.looseKm).toBeTypeOf('number')
      expect(properties!.placeSource).toBeTypeOf('string')
      expect(properties!.placeLicence).toBeTypeOf('string')
    }
  })

  it.each(['claims.geojson', 'places.geojson'])('%s is RFC 7946', (name) => {
    const file = JSON.parse(textOf(name)) as FeatureCollection
    expect(file.type).toBe('FeatureCollection')
    expect('crs' in file).toBe(false)
    const [west, south, east, north] = file.bbox as [number, number, number, number]
    for (const feature of file.features) {
      expect(feature.type).toBe('Feature')
      for (const [lng, lat] of positions(feature)) {
        expect(lng! >= west && lng! <= east, String(feature.id)).toBe(true)
        expect(lat! >= south && lat! <= north, String(feature.id)).toBe(true)
      }
      if (has(feature) && feature.geometry.type === 'Polygon')
        for (const ring of feature.geometry.coordinates) {
          expect(ring.at(-1)).toEqual(ring[0])
          const [outer] = feature.geometry.coordinates
          expect(area(ring) > 0, String(feature.id)).toBe(ring === outer)
        }
    }
  })

  it('every place has its source and licence, and none is OpenStreetMap’s', () => {
    const { features } = JSON.parse(textOf('places.geojson')) as FeatureCollection
    for (const { properties } of features) {
      expect(properties!.source).toBeTruthy()
      expect(properties!.licence).toBeTruthy()
      expect(properties!.licence).not.toMatch(/ODbL/)
    }
    const known = new Set(features.map(({ id }) => id))
    for (const { place } of DATA.claims) if (place !== null) expect(known).toContain(place)
  })
})

/** Twice the signed area of a ring: positive when it runs counterclockwise. */
function area(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [u = 0, v = 0] = ring[i + 1] ?? ring[0] ?? []
    return sum + x * v - u * y
  }, 0)
}

function positions({ geometry }: Feature): Position[] {
  const all =
    (geometry as Feature['geometry'] | null) && 'coordinates' in geometry
      ? geometry.coordinates
      : []
  const flat = (all as unknown[]).flat(Infinity) as number[]
  return flat.flatMap((x, i) => (i % 2 === 0 ? [[x, flat[i + 1]!]] : []))
}
