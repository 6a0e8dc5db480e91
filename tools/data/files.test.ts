// long because: one subject, and its facts are read side by side
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FeatureCollection, Polygon } from 'geojson'
import { describe, expect, it, onTestFinished } from 'vitest'
import { describe as inOneLine, type Problem } from '../../src/claims/problem'
import type { Claim, Source } from '../../src/claims/types'
import { ROOT } from '../shell.mjs'
import { checkFiles, type Read } from './files'

const DATA = join(ROOT, 'data')
const real: Read = (name) => readFileSync(join(DATA, name), 'utf8')

type Loose<T> = { -readonly [K in keyof T]: unknown }
interface Broken {
  readonly claims: Map<string, Loose<Claim>>
  readonly sources: Map<string, Loose<Source>>
  readonly places: Map<string, { properties: Record<string, unknown>; geometry: Polygon }>
  /** places.geojson itself. */
  readonly map: FeatureCollection
}

/** The real files with some of them changed; `change` gets the records by id. */
function withChanges(change: (data: Broken) => void): Read {
  const claims = JSON.parse(real('claims.json')) as { claims: (Loose<Claim> & { id: string })[] }
  const sources = JSON.parse(real('sources.json')) as {
    sources: (Loose<Source> & { id: string })[]
  }
  const places = JSON.parse(real('places.geojson')) as FeatureCollection<Polygon, { id: string }>
  change({
    claims: new Map(claims.claims.map((one) => [one.id, one])),
    sources: new Map(sources.sources.map((one) => [one.id, one])),
    places: new Map(places.features.map((one) => [one.properties.id, one])),
    map: places,
  })
  const changed: Record<string, object> = {
    'claims.json': claims,
    'sources.json': sources,
    'places.geojson': places,
  }
  return (name) => (name in changed ? JSON.stringify(changed[name]) : real(name))
}

const found = (read: Read): Problem[] => [...checkFiles(read)]

/** One way to break the data, and the problem that must be reported of it. */
interface Break {
  readonly name: string
  readonly change: (data: Broken) => void
  readonly file: string
  readonly record: string
  readonly field: string
  /** Parts of what was found and of what was expected. */
  readonly found: string
  readonly expected: string
}

const claim =
  (id: string, change: (one: Loose<Claim>) => void) =>
  ({ claims }: Broken) => {
    change(claims.get(id)!)
  }
const ringOf = ({ places }: Broken, id: string) => places.get(id)!.geometry.coordinates[0]!
/** A square with sides of a tenth of a degree, counter-clockwise. */
const square = (west: number, south: number) =>
  [0, 1, 1, 0, 0].map((x, i) => [west + x / 10, south + [0, 0, 1, 1, 0][i]! / 10])

const BREAKS: readonly Break[] = [
  {
    name: 'a missing field',
    change: claim('muttaqi-talks-failed', (one) => Reflect.deleteProperty(one, 'channel')),
    file: 'claims.json',
    record: 'muttaqi-talks-failed',
    field: '(record)',
    found: '{',
    expected: 'a field "channel"',
  },
  {
    name: 'a field that does not exist',
    change: claim('muttaqi-valley-surrounded', (one) => Object.assign(one, { chanel: 'TV' })),
    file: 'claims.json',
    record: 'muttaqi-valley-surrounded',
    field: '(record)',
    found: '{',
    expected: 'no field "chanel"',
  },
  {
    name: 'a kind that does not exist',
    change: claim('samangani-taliban-were-attacked', (one) => (one.kind = 'rumour')),
    file: 'claims.json',
    record: 'samangani-taliban-were-attacked',
    field: 'kind',
    found: '"rumour"',
    expected: 'capture',
  },
  {
    name: 'a day that does not exist',
    change: claim('karimi-khenj-taken', (one) => (one.said = { edtf: '2021-02-30' })),
    file: 'claims.json',
    record: 'karimi-khenj-taken',
    field: 'said.edtf',
    found: '2021-02-30',
    expected: '',
  },
  {
    name: 'a day after the window',
    change: claim('saleh-humanitarian-appeal', (one) => (one.said = { edtf: '2021-09-09' })),
    file: 'claims.json',
    record: 'saleh-humanitarian-appeal',
    field: 'said.edtf',
    found: '2021-09-09',
    expected: '2021-09-05',
  },
  {
    name: 'an unknown place',
    change: claim('dashti-darband-pushed-back', (one) => (one.place = 'atlantis')),
    file: 'claims.json',
    record: 'dashti-darband-pushed-back',
    field: 'place',
    found: 'atlantis',
    expected: 'places.geojson',
  },
  {
    name: 'an unknown source',
    change: claim('nrf-350-taliban-killed', (one) => (one.sources = ['nobody-2021'])),
    file: 'claims.json',
    record: 'nrf-350-taliban-killed',
    field: 'sources[0]',
    found: 'nobody-2021',
    expected: 'sources.json',
  },
  {
    name: 'a relation to a claim that is not there',
    change: claim(
      'karimi-anabah-taken',
      (one) => (one.relations = [{ type: 'denies', to: 'nothing-said' }]),
    ),
    file: 'claims.json',
    record: 'karimi-anabah-taken',
    field: 'relations[0].to',
    found: 'nothing-said',
    expected: 'the id of a claim',
  },
  {
    name: 'a relation stored in both directions',
    change({ claims }) {
      claims.get('dashti-ready-to-defend')!.relations = [
        { type: 'answers', to: 'shaheen-almost-all' },
      ]
      claims.get('shaheen-almost-all')!.relations = [
        { type: 'answers', to: 'dashti-ready-to-defend' },
      ]
    },
    file: 'claims.json',
    record: 'dashti-ready-to-defend',
    field: 'relations[0].to',
    found: 'shaheen-almost-all',
    expected: 'one link a pair',
  },
  {
    name: 'a denial within one side',
    change: claim(
      'wasiq-all-districts',
      (one) => (one.relations = [{ type: 'denies', to: 'karimi-five-of-seven' }]),
    ),
    file: 'claims.json',
    record: 'wasiq-all-districts',
    field: 'relations[0].to',
    found: 'karimi-five-of-seven',
    expected: 'revises',
  },
  {
    name: 'a ring that is not closed',
    change: (data) => ringOf(data, 'rukhah').pop(),
    file: 'places.geojson',
    record: 'rukhah',
    field: 'geometry.coordinates[0][0]',
    found: '[69.',
    expected: 'First and last positions',
  },
  {
    name: 'a ring that runs clockwise',
    change: (data) => ringOf(data, 'anabah').reverse(),
    file: 'places.geojson',
    record: 'anabah',
    field: 'geometry.coordinates[0]',
    found: '[69.',
    expected: 'counter-clockwise',
  },
  {
    name: 'longitude and latitude swapped',
    change(data) {
      data.places.get('andarab')!.geometry.coordinates = [
        ringOf(data, 'andarab')
          .map(([lng = 0, lat = 0]) => [lat, lng])
          .reverse(),
      ]
    },
    file: 'places.geojson',
    record: 'andarab',
    field: 'geometry.coordinates[0][0]',
    found: '[35.',
    expected: 'in this order',
  },
  {
    name: 'a ring that crosses itself',
    change(data) {
      const ring = ringOf(data, 'shutul')
      const [a, b] = [Math.floor(ring.length / 4), Math.floor(ring.length / 2)]
      ;[ring[a], ring[b]] = [ring[b]!, ring[a]!]
    },
    file: 'places.geojson',
    record: 'shutul',
    field: 'geometry.coordinates[0]',
    found: '[69.',
    expected: 'does not cross',
  },
  {
    name: 'a position with an altitude',
    change: (data) => ringOf(data, 'khenj')[3]!.push(2100),
    file: 'places.geojson',
    record: 'khenj',
    field: 'geometry.coordinates[0][3]',
    found: ',2100]',
    expected: 'without altitude',
  },
  {
    name: 'a position twice in a row',
    change: (data) => ringOf(data, 'bazarak').splice(5, 0, [...ringOf(data, 'bazarak')[4]!]),
    file: 'places.geojson',
    record: 'bazarak',
    field: 'geometry.coordinates[0][5]',
    found: '[69.',
    expected: 'differs from the one before',
  },
  {
    name: 'a hole outside its outer ring',
    change: ({ places }) =>
      places.get('paryan')!.geometry.coordinates.push(square(68.8, 35.2).reverse()),
    file: 'places.geojson',
    record: 'paryan',
    field: 'geometry.coordinates[1]',
    found: '[68.8,35.2]',
    expected: 'inside its outer ring',
  },
  {
    name: 'a hole that runs counter-clockwise',
    change({ places }) {
      const { geometry, properties } = places.get('deh-salah')!
      const [lng, lat] = properties.at as [number, number]
      geometry.coordinates.push(square(lng - 0.05, lat - 0.05))
    },
    file: 'places.geojson',
    record: 'deh-salah',
    field: 'geometry.coordinates[1]',
    found: '[69.',
    expected: 'a hole that runs clockwise',
  },
  {
    name: 'a ring without positions',
    change: ({ places }) => (places.get('pul-e-hisar')!.geometry.coordinates = [[]]),
    file: 'places.geojson',
    record: 'pul-e-hisar',
    field: '(record)',
    found: '{',
    expected: 'no empty list',
  },
  {
    name: 'a position of one number',
    change: (data) => ringOf(data, 'panjshir')[7]!.pop(),
    file: 'places.geojson',
    record: 'panjshir',
    field: 'geometry.coordinates[0][7]',
    found: '[69.',
    expected: '2 or 3 elements',
  },
  {
    name: 'a null geometry',
    change: ({ places }) => Object.assign(places.get('gulbahar')!, { geometry: null }),
    file: 'places.geojson',
    record: 'gulbahar',
    field: 'geometry',
    found: 'null',
    expected: 'a geometry',
  },
  {
    name: 'a coordinate reference system',
    change: ({ map }) => Object.assign(map, { crs: { type: 'name' } }),
    file: 'places.geojson',
    record: '(file)',
    field: 'crs',
    found: '{"type":"name"}',
    expected: 'WGS 84',
  },
  {
    name: 'a feature without a licence',
    change: ({ places }) => delete places.get('dara')!.properties.licence,
    file: 'places.geojson',
    record: 'dara',
    field: 'licence',
    found: '',
    expected: 'where it comes from',
  },
]

function expectReported(problems: readonly Problem[], broken: Break): void {
  const { file, record, field } = broken
  const hits = problems.filter((p) => p.file === file && p.record === record && p.field === field)
  const lines = hits.map(inOneLine)
  expect(
    hits.filter((p) => p.found.includes(broken.found) && p.expected.includes(broken.expected)),
    `${broken.name}: expected "${broken.expected}" among\n${lines.join('\n')}`,
  ).not.toEqual([])
}

describe('checkFiles', () => {
  it('finds nothing wrong in the real data', () => {
    expect(found(real).map(inOneLine)).toEqual([])
  })

  it.each(BREAKS)('reports $name, with file, record, field, found and expected', (broken) => {
    expectReported(found(withChanges(broken.change)), broken)
  })

  it('reports no source at all', () => {
    const read = withChanges(claim('massoud-denies-fall', (one) => (one.sources = [])))
    const lines = found(read).filter(({ record }) => record === 'massoud-denies-fall')
    expect(lines).not.toEqual([])
    for (const { field } of lines) expect(field).toBe('sources')
  })

  it('reports all of many problems at once, and blames nothing else', () => {
    const problems = found(
      withChanges((data) => {
        for (const { change } of BREAKS) change(data)
      }),
    )
    for (const broken of BREAKS) expectReported(problems, broken)
    const blamed = new Set(problems.map(({ record }) => record))
    const meant = new Set(BREAKS.map(({ record }) => record))
    // A source that no claim cites any more is a problem of its own.
    const others = problems.filter(
      ({ file, record }) => !meant.has(record) && file !== 'sources.json',
    )
    expect(others.map(inOneLine)).toEqual([])
    expect(blamed.size).toBeGreaterThanOrEqual(meant.size)
  })

  it('says which file is no JSON, and where', () => {
    const read: Read = (name) => (name === 'sources.json' ? '{ "sources": [ {, ] }' : real(name))
    expect(found(read)).toEqual([
      {
        file: 'sources.json',
        record: '(file)',
        field: '(file)',
        found: expect.stringMatching(/JSON/) as string,
        expected: 'a file with valid JSON',
      },
    ])
  })

  it('says which files are not there, all of them', () => {
    const read: Read = (name) => {
      if (['story.json', 'relief.geojson'].includes(name)) throw new Error(`no such file: ${name}`)
      return real(name)
    }
    expect(found(read).map(({ file }) => file)).toEqual(['story.json', 'relief.geojson'])
  })

  it.each(['null', '[]', '"text"', '{}', '{"claims":{}}', '{"claims":[null,3,"x"],"people":[]}'])(
    'reports a file of the wrong kind and does not throw: claims.json as %s',
    (text) => {
      const problems = found((name) => (name === 'claims.json' ? text : real(name)))
      expect(problems.filter(({ file }) => file === 'claims.json')).not.toEqual([])
    },
  )

  it.each([
    'null',
    '[]',
    '{}',
    '{"type":"FeatureCollection","features":[null]}',
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":null}]}',
  ])('reports a map of the wrong kind and does not throw: places.geojson as %s', (text) => {
    const problems = found((name) => (name === 'places.geojson' ? text : real(name)))
    expect(problems).not.toEqual([])
  })
})

describe('npm run check:data', () => {
  const run = (story: string) =>
    spawnSync(process.execPath, ['tools/ts.mjs', 'tools/check-data.ts'], {
      cwd: ROOT,
      env: { ...process.env, STORY: story },
      encoding: 'utf8',
    })

  it(
    'prints every problem of a story folder, one a line, and exits 1',
    { timeout: 120_000 },
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'story-'))
      onTestFinished(() => {
        rmSync(folder, { recursive: true })
      })
      cpSync(DATA, folder, { recursive: true })
      const read = withChanges((data) => {
        for (const { change } of BREAKS) change(data)
      })
      for (const name of ['claims.json', 'sources.json', 'places.geojson'])
        writeFileSync(join(folder, name), read(name))
      const { status, stderr } = run(folder)
      expect(status).toBe(1)
      const lines = stderr.trim().split('\n')
      const problems = found(read)
      for (const problem of problems) expect(lines).toContain(inOneLine(problem))
      expect(lines.at(-1)).toContain(`${String(problems.length)} problem`)
      expect(lines.at(-1)).toContain(folder)
    },
  )

  it('exits 0 on the real data', { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = run(DATA)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toContain('hold')
  })
})
