import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import { expect, it } from 'vitest'
import { GEOGRAPHY, MODEL } from '../../tests/story'
import { frameOf } from './frame'
import { miniaturePositionsOf } from './label-position'

it('a name of a small map is centred in its own district or led to it', () => {
  const [west, south, east, north] = MODEL.story.frame
  const { medium } = miniaturePositionsOf(MODEL.story.layout, frameOf(MODEL.story.frame))
  expect(medium.length).toBeGreaterThan(0)
  for (const { place, name, leader, counts } of medium) {
    const geometry = GEOGRAPHY.places.features.find(
      ({ properties }) => properties?.id === place,
    )?.geometry
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')
      throw new Error(`${place} has no outline`)
    // A name with counts apart is centred on its point; one with them under it would not be.
    expect(counts ?? leader, place).not.toBe(null)
    const { x, y } = leader && counts === null ? leader[0] : name
    // Within half a degree the frame is linear in latitude to some hundredths of a share.
    const point = [west + x * (east - west), north - y * (north - south)]
    expect(booleanPointInPolygon(point, geometry), place).toBe(true)
  }
})

it('the names of the enlarged places stand in a column of a small map, from north to south', () => {
  const { layout, frame } = MODEL.story
  const { medium } = miniaturePositionsOf(layout, frameOf(frame))
  const column = medium
    .filter(({ place }) => layout.enlargement.places.includes(place))
    .sort((a, b) => a.name.y - b.name.y)
  expect(column.map(({ place }) => place)).toEqual(['bazarak', 'shutul', 'rukhah', 'anabah'])
  expect(new Set(column.map(({ name }) => name.x)).size).toBe(1)
  const feet = column.map(({ leader }) => leader![0])
  // No leader crosses another: their feet are in the order of the names, all right of them.
  expect(feet.map(({ y }) => y)).toEqual(feet.map(({ y }) => y).toSorted((a, b) => a - b))
  expect(feet.every(({ x }) => x > column[0]!.name.x)).toBe(true)
})
