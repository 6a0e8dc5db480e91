/** The land around: neighbouring districts, province borders and the inset of the country. */
import mapshaper from 'mapshaper'
import { NEIGHBOUR_PROVINCES } from './gazetteer.mjs'
import { feature, rightHanded, round, roundLine } from './write.mjs'

const WOF = "Who's On First (Mesoshapes), simplified"
const GEOMETRY = { source: WOF, licence: 'CC0-1.0' }
const OCHA = 'OCHA COD-AB gazetteer'
/** Dari names that the gazetteer misspells, as Afghan newsrooms print them. */
const SPELT = {
  'koran-wa-monjan': { fa: 'کران و منجان', source: 'Azadi Radio, Khaama Press, Etilaatroz' },
}
/** Lines end where the rivers and roads end. */
const BOX = [68.587, 34.45, 70.737, 36.237]
/** The inset: metres a line may move, at some 9 km to the pixel; and decimals. */
const INSET = { tolerance: 4000, decimals: 2 }

const slug = (id) => id.replace(/^(district|province)-/, '')

/** @param {import('./districts.mjs').Borders} borders @param {object[]} raw the districts */
export async function surroundings(borders, raw) {
  const neighbours = raw.filter((f) => f.properties.role === 'neighbour')
  const polygons = neighbours.map(({ properties: p }) => {
    const { fa, source } = SPELT[slug(p.id)] ?? { fa: p.name_fa, source: OCHA }
    return feature(
      {
        id: `district-${slug(p.id)}`,
        role: 'neighbour-district',
        rank: 4,
        name: { en: p.name_en, fa },
        nameSource: { fa: source },
        province: { en: p.province },
        at: [round(p.label_lon, 4), round(p.label_lat, 4)],
        ...GEOMETRY,
      },
      'Polygon',
      rightHanded(borders.rings(p.id)),
    )
  })
  const isFocus = (side) => side.role === 'focus'
  const provinces = (sides) => new Set(sides.map((side) => side.province))
  const within = borders.lines(
    (sides) => sides.length === 2 && !sides.some(isFocus) && provinces(sides).size === 1,
  )
  const between = borders.lines(
    (sides) =>
      sides.length === 2 && provinces(sides).size === 2 && !provinces(sides).has('Panjshir'),
  )
  return [
    ...polygons,
    await borderLines('district-borders', 'district-border', within),
    await borderLines('province-borders', 'province-border', between),
  ]
}

async function borderLines(id, role, lines) {
  const output = await mapshaper.applyCommands(
    `-i in.json -clip bbox=${BOX.join()} -o out.json format=geojson`,
    { 'in.json': { type: 'MultiLineString', coordinates: lines } },
  )
  const { geometries, features } = JSON.parse(output['out.json'])
  const [geometry] = geometries ?? features.map((f) => f.geometry)
  const parts = geometry.coordinates.map((line) => roundLine(line, 5)).filter((l) => l.length > 1)
  return feature({ id, role, ...GEOMETRY }, 'MultiLineString', parts)
}

/** Names of the provinces around Panjshir, as points. @param {object[]} country raw features */
export function provinceNames(country) {
  return NEIGHBOUR_PROVINCES.map(({ id, at }) => {
    const { properties: p } = country.find((f) => f.properties.id === `province-${id}`)
    const own = {
      id: `province-${id}`,
      role: 'neighbour-province',
      rank: 1,
      name: { en: p.name_en, fa: p.name_fa },
      nameSource: { fa: OCHA },
      spellings: p.alt_names.length > 0 ? p.alt_names : undefined,
      at,
    }
    return feature({ ...own, source: 'Placed by eye', licence: 'CC0-1.0' }, 'Point', at)
  })
}

/** Afghanistan for an inset some 150 px wide: outline, inner province borders, Panjshir. */
export async function inset(country) {
  const provinces = country.filter((f) => f.properties.level === 'province')
  const output = await mapshaper.applyCommands(
    `-i in.json -simplify dp interval=${INSET.tolerance} keep-shapes ` +
      '-filter + name=panjshir \'id == "province-panjshir"\' ' +
      '-dissolve + target=in name=outline -innerlines + target=in name=lines ' +
      `-o target=panjshir,outline,lines precision=${10 ** -INSET.decimals} format=geojson`,
    { 'in.json': { type: 'FeatureCollection', features: provinces } },
  )
  const read = (name) => {
    const { geometries, features } = JSON.parse(output[`${name}.json`])
    return geometries ?? features.map((f) => f.geometry)
  }
  const lines = read('lines').flatMap((g) =>
    g.type === 'LineString' ? [g.coordinates] : g.coordinates,
  )
  const name = (en, fa) => ({ name: { en, fa }, nameSource: { fa: OCHA } })
  return [
    feature(
      { id: 'afghanistan', role: 'country', ...name('Afghanistan', 'افغانستان'), ...GEOMETRY },
      'Polygon',
      rightHanded(read('outline')[0].coordinates),
    ),
    feature(
      { id: 'afghanistan-provinces', role: 'country-province', ...GEOMETRY },
      'MultiLineString',
      lines,
    ),
    feature(
      {
        id: 'afghanistan-panjshir',
        role: 'country-focus',
        ...name('Panjshir', 'پنجشیر'),
        ...GEOMETRY,
      },
      'Polygon',
      rightHanded(read('panjshir')[0].coordinates),
    ),
  ]
}

export const HEAD = {
  name: 'context',
  licence: 'CC0-1.0',
  source:
    "Who's On First, whosonfirst-data-admin-af at 948432c281d6d8b4d3994ce3b938e82b775d9078 (geometry: Mesoshapes), chosen and simplified; Dari names: OCHA COD-AB gazetteer. Boundaries are approximate.",
}
