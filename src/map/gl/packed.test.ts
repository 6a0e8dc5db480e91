import type { FeatureCollection } from 'geojson'
import { expect, it } from 'vitest'
import { pack, unpack } from './packed'

const land: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: 'a' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [69.1234, 35.5],
            [69.2, 35.5],
            [69.2, 35.6],
            [69.1234, 35.5],
          ],
        ],
      },
    },
    {
      type: 'Feature',
      properties: { id: 'b', rank: 1 },
      geometry: {
        type: 'MultiLineString',
        coordinates: [
          [
            [70, 35],
            [69.9999, 35.0001],
          ],
          [
            [68, 34],
            [68.5, 34.5],
          ],
        ],
      },
    },
  ],
}

it('lines and areas come out as they went in, to a ten-thousandth of a degree', () => {
  expect(unpack(JSON.parse(JSON.stringify(pack(land))) as ReturnType<typeof pack>)).toEqual(land)
})

it('a point is refused by its name, never dropped', () => {
  const point: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [69, 35] } },
    ],
  }
  expect(() => pack(point)).toThrow('found a Point')
})
