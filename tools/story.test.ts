import { readFileSync } from 'node:fs'

import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'

import { layersOf } from '../src/map/gl/style.ts'
import { drawnOf } from './story.ts'

const read = (file: string) =>
  JSON.parse(
    readFileSync(new URL(`../data/${file}.geojson`, import.meta.url), 'utf8'),
  ) as FeatureCollection

describe('what the moving map draws of a file', () => {
  it('keeps every outline and line whole', () => {
    const { features } = read('places')
    const drawn = drawnOf({ type: 'FeatureCollection', features }).features
    const lines = features.filter(({ geometry }) => geometry.type !== 'Point')
    expect(drawn.map(({ geometry }) => geometry)).toEqual(lines.map(({ geometry }) => geometry))
  })

  it('keeps all that the style uses, and no names, sources or licences', () => {
    const asked = JSON.stringify(layersOf(new Proxy({}, { get: () => '1' }) as never))
    const keys = new Set([...asked.matchAll(/\["get","(\w+)"\]/g)].map(([, key]) => key))
    const found = ['places', 'context', 'osm', 'relief'].flatMap((file) =>
      drawnOf(read(file)).features.flatMap(({ properties }) => Object.keys(properties ?? {})),
    )
    expect(keys.size).toBeGreaterThan(2)
    expect(new Set(found)).toEqual(new Set([...keys, 'id']))
  })
})
