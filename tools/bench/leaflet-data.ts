/**
 * `node tools/ts.mjs tools/bench/leaflet-data.ts <story folder> <out folder>`: writes what the plain
 * Leaflet page shows of a story, with all dates worked out beforehand.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import type { FeatureCollection } from 'geojson'

import { instant } from '../../src/claims/edtf.ts'
import { type Entry, modelOf, type WholeModel } from '../../src/claims/model.ts'
import { shownFrom } from '../../src/claims/span.ts'
import { dataOf } from './story-files.ts'

const HOUR = 3_600_000
/** Degrees between neighbours of the spiral in which claims of one place are spread. */
const SPREAD = 0.008

const [folder, out] = process.argv.slice(2)
if (folder === undefined || out === undefined) {
  throw new Error('usage: leaflet-data.ts <story folder> <out folder>')
}
const read = (name: string) => readFileSync(join(resolve(folder), name), 'utf8')
const model = modelOf(dataOf(read))
const land = JSON.parse(read('places.geojson')) as FeatureCollection
mkdirSync(resolve(out), { recursive: true })
writeFileSync(join(out, 'claims.json'), JSON.stringify(claimsOf(model)))
writeFileSync(join(out, 'land.json'), JSON.stringify(outlines(land)))

/** What page.js reads. Instants in ms; JSON has no infinity, so open ends are far away. */
function claimsOf({ story, window, zone, entries, ...model }: WholeModel) {
  const [west, south, east, north] = story.frame
  const opening = instant(story.opening.t, zone)
  const taken = new Map<string, number>()
  return {
    start: window.start,
    opening: (opening - window.start) / HOUR,
    zone: story.zone.iana,
    bounds: [
      [south, west],
      [north, east],
    ],
    claims: entries.map(({ claim, said }) => {
      const side = model.sides.get(claim.side)
      return {
        ...bounded(said.span),
        side: side?.name.en,
        colour: side?.colour,
        date: claim.said.edtf,
        speaker: claim.speakers.map((id) => model.people.get(id)?.name.en).join(', '),
        place: claim.place === null ? 'no place named' : model.places.get(claim.place)?.name.en,
        at: positionOf(claim.place),
        summary: claim.summary.en,
        text: claim.text.en,
        checked: claim.verification.status,
        sources: claim.sources.map((id) => {
          const source = model.sources.get(id)
          return { publisher: source?.publisher, url: source?.url }
        }),
      }
    }),
  }

  /** Latitude and longitude of the next free position around a place. */
  function positionOf(id: string | null): readonly [number, number] | null {
    const place = id === null ? undefined : model.places.get(id)
    if (place === undefined) return null
    const n = taken.get(place.id) ?? 0
    taken.set(place.id, n + 1)
    const [lng, lat] = place.at
    const angle = n * 2.39996
    const radius = SPREAD * Math.sqrt(n)
    return [lat + radius * Math.cos(angle), lng + radius * Math.sin(angle)].map(
      (degrees) => Math.round(degrees * 1e5) / 1e5,
    ) as [number, number]
  }
}

/** From the first moment at which a claim is perhaps said, as on the map: both change at the same steps. */
function bounded(span: Entry['said']['span']) {
  const limit = 8e15
  return { start: Math.max(shownFrom(span), -limit), end: Math.min(span.end, limit) }
}

/** Lines and areas alone, without what a reader never sees. */
function outlines({ features }: FeatureCollection): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features
      .filter(({ geometry }) => geometry.type !== 'Point')
      .map(({ geometry }) => ({ type: 'Feature', geometry, properties: {} })),
  }
}
