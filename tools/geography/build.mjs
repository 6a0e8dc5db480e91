/**
 * Builds the geographic files in data/ from the raw files, with the translations that they have.
 *
 *   node tools/geography/build.mjs <folder with the raw files> [folder to write to]
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { polygon } from '@turf/helpers'

import { HEAD as CONTEXT, inset, provinceNames, surroundings } from './context.mjs'
import { simplifyBorders } from './districts.mjs'
import { DISTRICTS, OSM_POINTS } from './gazetteer.mjs'
import { HEAD as OSM, osmCredit, peaks, rivers, roads } from './osm.mjs'
import { areas, HEAD as PLACES, point, points } from './places.mjs'
import { heightBands, readGrid } from './relief.mjs'
import { withTranslations } from './translations.mjs'
import { feature, writeCollection } from './write.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const data = resolve(here, '../../data')
const [from, to = data] = process.argv.slice(2)
if (!from) {
  console.error(
    'usage: node tools/geography/build.mjs <folder with the raw files> [folder to write to]',
  )
  process.exit(2)
}
const read = (name) => JSON.parse(readFileSync(join(from, `${name}.geojson`), 'utf8'))
const write = (name, head, features) => {
  const path = join(to, `${name}.geojson`)
  const present = join(data, `${name}.geojson`)
  const before = existsSync(present) ? JSON.parse(readFileSync(present, 'utf8')).features : []
  writeCollection(path, head, withTranslations(features, before))
  const text = readFileSync(path)
  console.log(
    `${name}: ${features.length} features, ${text.length} bytes, brotli ${brotliCompressSync(text).length}`,
  )
}
mkdirSync(to, { recursive: true })

const raw = {
  districts: read('districts'),
  places: read('places').features,
  country: read('country').features,
}
const borders = await simplifyBorders(raw.districts)

write('places', PLACES, [...areas(borders), ...points(raw.places, borders)])

write('context', CONTEXT, [
  ...(await surroundings(borders, raw.districts.features)),
  ...provinceNames(raw.country),
  ...(await inset(raw.country)),
])

const districts = DISTRICTS.map((d) => polygon(borders.rings(`district-${d.id}`)))
write('osm', OSM, [
  ...(await rivers(read('rivers').features, districts)),
  ...(await roads(read('roads').features)),
  ...peaks(read('peaks').features),
  ...OSM_POINTS.map((entry) => point({ ...entry, ...osmCredit }, raw.places, borders, true)),
])

const RELIEF = {
  name: 'relief',
  licence: 'Public domain',
  source:
    'USGS GMTED2010 mean elevation, resampled to 90 arc-seconds (about 2.5 km) in WhiteFossa/foxtaur at 6905a6a. Nothing finer than that grid is shown; averaging flattens summits by 300-400 m.',
}
const bands = await heightBands(await readGrid(readFileSync(join(from, 'dem.tif'))))
write(
  'relief',
  RELIEF,
  bands.map(({ level, polygons }) =>
    feature(
      {
        id: `height-${level}`,
        role: 'height',
        level,
        source: 'USGS GMTED2010',
        licence: 'Public domain',
      },
      'MultiPolygon',
      polygons,
    ),
  ),
)
