import { readFileSync } from 'node:fs'
import type { Feature, FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'

import { DISTRICTS, OSM_POINTS, POINTS, PROVINCE } from './gazetteer.mjs'
import { withTranslations } from './translations.mjs'
import { feature } from './write.mjs'

const built = (properties: object) => feature(properties, 'Point', [0, 0])
const propertiesOf = (features: readonly Feature[]) => features.map((one) => one.properties)

describe('translations of the geography', () => {
  const before = built({
    id: 'dara',
    name: { en: 'Dara', fa: 'دره', ps: 'دره' },
    nameSource: { fa: 'A', ps: 'B' },
    grammar: { ps: { oblique: 'درې' } },
    note: { en: 'Old note.', fa: 'یادداشت' },
  })

  it('are taken over for each text whose English is the same', () => {
    const now = built({
      id: 'dara',
      name: { en: 'Dara', fa: 'درّه' },
      nameSource: { fa: 'C' },
      note: { en: 'New note.' },
    })
    expect(propertiesOf(withTranslations([now], [before]))).toEqual([
      { ...before.properties, note: { en: 'New note.' } },
    ])
  })

  it('are not taken over where the name is another, or from another feature', () => {
    const renamed = built({ id: 'dara', name: { en: 'Darah' }, note: { en: 'Old note.' } })
    const other = built({ id: 'darband', name: { en: 'Dara' } })
    expect(propertiesOf(withTranslations([renamed, other], [before]))).toEqual([
      { id: 'dara', name: { en: 'Darah' }, note: { en: 'Old note.', fa: 'یادداشت' } },
      other.properties,
    ])
  })

  it('of the files of today are whole after a rebuild from texts in English', () => {
    for (const file of ['places', 'context', 'osm']) {
      const url = new URL(`../../data/${file}.geojson`, import.meta.url)
      const { features } = JSON.parse(readFileSync(url, 'utf8')) as FeatureCollection
      const english = features.map(({ properties, geometry }): Feature => {
        const texts = Object.entries(properties ?? {}).flatMap(([key, value]) => {
          if (key === 'nameSource' || key === 'grammar') return []
          const text = value as { readonly en?: string } | null
          return [[key, typeof text === 'object' && text?.en ? { en: text.en } : text] as const]
        })
        return { type: 'Feature', properties: Object.fromEntries(texts), geometry }
      })
      expect(propertiesOf(withTranslations(english, features))).toEqual(propertiesOf(features))
    }
  })

  it('do not hide a spelling that the gazetteer has changed', () => {
    const url = (file: string) => new URL(`../../data/${file}.geojson`, import.meta.url)
    const places = new Map(
      ['places', 'osm']
        .flatMap(
          (file) => (JSON.parse(readFileSync(url(file), 'utf8')) as FeatureCollection).features,
        )
        .map(({ properties }) => [(properties as { id: string }).id, properties] as const),
    )
    for (const entry of [PROVINCE, ...DISTRICTS, ...POINTS, ...OSM_POINTS])
      expect(places.get(entry.id)).toMatchObject({
        name: { en: entry.name.en },
        spellings: entry.spellings,
      })
  })
})
